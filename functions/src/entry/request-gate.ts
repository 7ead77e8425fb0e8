// Bounds what one instance does for requests that need no sign-in, by what each of them asks for.

/** Admits `each` requests a minute for one key, and `keys` different ones. `now` is in milliseconds. */
export function requestGate(
  { each, keys }: { readonly each: number; readonly keys: number },
  now: () => number = () => performance.now(),
): (key: string) => boolean {
  const counts = new Map<string, number>();
  let minute = Number.NaN;
  return (key) => {
    const current = Math.floor(now() / 60_000);
    if (current !== minute) counts.clear();
    minute = current;
    const count = counts.get(key) ?? 0;
    if (count >= each || (count === 0 && counts.size >= keys)) return false;
    counts.set(key, count + 1);
    return true;
  };
}
