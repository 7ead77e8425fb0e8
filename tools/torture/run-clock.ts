// The time line of one run: all serving processes share it, and it runs faster than real time, so that holds lapse in seconds.
import { worldStart } from './world.ts';

export interface RunClock {
  /** Now, in epoch milliseconds of the servers' time line; never runs back. */
  now(): number;
  /** What a serving process needs to follow, off by `errorMs`. */
  env(errorMs: number): Readonly<Record<string, string>>;
  /** Jumps ahead; processes started before do not follow. */
  forward(byMs: number): void;
}

/** `rate` seconds of the time line pass in a second. */
export function startRunClock(rate: number): RunClock {
  const realStart = performance.timeOrigin + performance.now();
  let ahead = 0;
  return {
    now: () => worldStart + ahead + (performance.timeOrigin + performance.now() - realStart) * rate,
    env: (errorMs) => ({
      TORTURE_REAL_START: String(realStart),
      TORTURE_CLOCK_START: String(worldStart + ahead + errorMs),
      TORTURE_CLOCK_RATE: String(rate),
    }),
    forward: (byMs) => {
      ahead += byMs;
    },
  };
}
