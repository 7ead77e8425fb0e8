// Several live values as one: loading until all are there, failed as the first that failed.
import type { Live, LiveSource } from './live.ts';

export function mergedLive<Each, Value>(
  sources: readonly LiveSource<Each>[],
  merge: (values: readonly Each[]) => Value,
): LiveSource<Value> {
  let seen: readonly Live<Each>[] = [];
  let merged: Live<Value> = mergeLive([], merge);
  return {
    now() {
      const lives = sources.map((source) => source.now());
      // The same object until something changes, as React asks for.
      if (lives.length !== seen.length || lives.some((live, index) => live !== seen[index])) {
        seen = lives;
        merged = mergeLive(lives, merge);
      }
      return merged;
    },
    subscribe(listener) {
      const ends = sources.map((source) => source.subscribe(listener));
      return () => {
        for (const end of ends) end();
      };
    },
    retry() {
      for (const source of sources) source.retry();
    },
  };
}

export function mergeLive<Each, Value>(
  lives: readonly Live<Each>[],
  merge: (values: readonly Each[]) => Value,
): Live<Value> {
  const values: Each[] = [];
  for (const live of lives) {
    if (live.kind !== 'ok') return live;
    values.push(live.value);
  }
  return { kind: 'ok', value: merge(values) };
}
