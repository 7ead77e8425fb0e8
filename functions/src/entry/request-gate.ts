// Bounds what one instance does for requests that need no sign-in, by what each of them asks for.

interface RequestGate {
  readonly admits: (key: string) => boolean;
  /** From now on, requests for other keys take no place from this one. */
  readonly know: (key: string) => void;
}

/** More than a deployment has. Further ones stay unknown. */
const knownAtMost = 10_000;

/**
 * Admits `each` requests a minute for one key, and so many `unknown` keys: whoever makes keys up keeps nobody
 * out who was known before. `now` is in milliseconds.
 */
export function requestGate(
  { each, unknown }: { readonly each: number; readonly unknown: number },
  now: () => number = () => performance.now(),
): RequestGate {
  const known = new Set<string>();
  const counts = new Map<string, number>();
  let minute = Number.NaN;
  let left = unknown;
  const begin = (current: number) => {
    minute = current;
    left = unknown;
    counts.clear();
  };
  return {
    admits(key) {
      const current = Math.floor(now() / 60_000);
      if (current !== minute) begin(current);
      const count = counts.get(key) ?? 0;
      if (count >= each) return false;
      if (count === 0 && !known.has(key)) {
        if (left === 0) return false;
        left -= 1;
      }
      counts.set(key, count + 1);
      return true;
    },
    know(key) {
      if (known.size < knownAtMost) known.add(key);
    },
  };
}
