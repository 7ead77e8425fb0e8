// The time line of one run: all serving processes share it; it runs faster than real time, and jumps so that holds lapse.
import { renameSync, writeFileSync } from 'node:fs';
import { worldStart } from './world.ts';

export interface RunClock {
  /** Now, in epoch milliseconds of the servers' time line; never runs back. */
  now(): number;
  /** What a serving process needs to follow, off by `errorMs`. */
  env(errorMs: number): Readonly<Record<string, string>>;
  /** Jumps ahead, and all serving processes with it. Only while no call is on its way: a request reads the clock once. */
  forward(byMs: number): void;
}

/** `rate` seconds of the time line pass in a second. `file` is where serving processes read how far it has jumped. */
export function startRunClock(rate: number, file: string): RunClock {
  const realStart = performance.timeOrigin + performance.now();
  let ahead = 0;
  const say = (): void => {
    // Whole at any moment: somebody may be reading it.
    writeFileSync(`${file}.new`, String(ahead));
    renameSync(`${file}.new`, file);
  };
  say();
  return {
    now: () => worldStart + ahead + (performance.timeOrigin + performance.now() - realStart) * rate,
    env: (errorMs) => ({
      TORTURE_REAL_START: String(realStart),
      TORTURE_CLOCK_START: String(worldStart + errorMs),
      TORTURE_CLOCK_RATE: String(rate),
      TORTURE_CLOCK_FILE: file,
    }),
    forward: (byMs) => {
      ahead += byMs;
      say();
    },
  };
}
