// Live sources by what they were asked for, so that two parts of a page that ask alike share one listener.
import type { LiveSource } from './live.ts';

export interface KeptSources<Asked, Value> {
  readonly of: (asked: Asked) => LiveSource<Value>;
  readonly retry: () => void;
}

export function keptSources<Asked, Value>(
  make: (asked: Asked) => LiveSource<Value>,
): KeptSources<Asked, Value> {
  const known = new Map<string, LiveSource<Value>>();
  return {
    of(asked) {
      const key = JSON.stringify(asked);
      const source = known.get(key) ?? make(asked);
      known.set(key, source);
      return source;
    },
    retry() {
      for (const source of known.values()) source.retry();
    },
  };
}
