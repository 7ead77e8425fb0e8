// A value that somebody else may change at any moment, and the one listener behind all who show it.

export type Live<Value> =
  | { readonly kind: 'loading' }
  /** `missing`: no such document. `denied`: the rules refuse it. `broken`: it cannot be read. */
  | { readonly kind: 'failed'; readonly why: 'missing' | 'denied' | 'broken' }
  | { readonly kind: 'ok'; readonly value: Value };

export interface LiveSource<Value> {
  readonly now: () => Live<Value>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Listens anew if it could not listen to the end, such as after signing in again. */
  readonly retry: () => void;
}

const loading = { kind: 'loading' } as const;
/** A listener outlives a change of places, so that the next place need not load anew. */
const lingerMilliseconds = 30_000;

/** `listen` starts for the first who asks, and stops some time after the last has gone. */
export function liveSource<Value>(
  listen: (tell: (live: Live<Value>) => void) => () => void,
): LiveSource<Value> {
  let live: Live<Value> = loading;
  let stop: (() => void) | null = null;
  let lingering: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  let hasFailed = false;
  const tell = (next: Live<Value>) => {
    hasFailed = next.kind === 'failed' && next.why !== 'missing';
    // What was read stays in sight: somebody may be editing it.
    if (hasFailed && live.kind === 'ok') return;
    live = next;
    for (const listener of listeners) listener();
  };
  const end = () => {
    stop?.();
    stop = null;
    live = loading;
  };
  return {
    now: () => live,
    retry() {
      if (!hasFailed || stop === null) return;
      stop();
      stop = listen(tell);
    },
    subscribe(listener) {
      clearTimeout(lingering);
      listeners.add(listener);
      // What failed is tried anew for whoever comes next.
      if (live.kind === 'failed') end();
      stop ??= listen(tell);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) lingering = setTimeout(end, lingerMilliseconds);
      };
    },
  };
}
