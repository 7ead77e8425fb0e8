// Replaces the server's clock in a torture run: one time line for all processes, faster than real time.
import { readFileSync } from 'node:fs';
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';

/** Needs the four variables of `RunClock`. Without them the process does not start. */
export function clockShiftedBy(): () => Instant {
  const { env } = process;
  const [realStart, start, rate] = ['TORTURE_REAL_START', 'TORTURE_CLOCK_START', 'TORTURE_CLOCK_RATE'].map(
    (name) => Number(env[name]),
  );
  const file = env['TORTURE_CLOCK_FILE'];
  if (realStart === undefined || start === undefined || rate === undefined || file === undefined)
    throw new Error('no clock');
  instant(Math.round(start));
  return () =>
    instant(Math.round(start + Number(readFileSync(file, 'utf8')) + (Date.now() - realStart) * rate));
}
