// The time line that all serving processes of a run share. It runs fast, and jumps so that holds lapse.
import { renameSync, writeFileSync } from 'node:fs';
import { worldStart } from './world.ts';

export interface RunClock {
  /** Now, in epoch milliseconds of the servers' time line; never runs back. */
  now(): number;
  /** The variables that make a serving process follow, off by `errorMs`. */
  env(errorMs: number): Readonly<Record<string, string>>;
  /** Jumps ahead in all processes. Call it only between requests, because a request reads the clock once. */
  forward(byMs: number): void;
}

/** `rate` seconds of the time line pass in one second. Processes read its jumps from `file`. */
export function startRunClock(rate: number, file: string): RunClock {
  const realStart = performance.timeOrigin + performance.now();
  let ahead = 0;
  const say = (): void => {
    // Replaced as a whole, because a process may be reading it.
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
