// The clock of the server; tests and demos may shift it, under the emulator only.
import { type Instant, instant } from '@holdfast/core/time/instant.ts';

/** `HOLDFAST_CLOCK_OFFSET_MS` moves the clock when `FUNCTIONS_EMULATOR` says that nothing real is at stake. */
export function clockFromEnvironment(env: Readonly<Record<string, string | undefined>>): () => Instant {
  const offset = env['FUNCTIONS_EMULATOR'] === 'true' ? Number(env['HOLDFAST_CLOCK_OFFSET_MS'] ?? 0) : 0;
  if (!Number.isInteger(offset))
    throw new Error('HOLDFAST_CLOCK_OFFSET_MS is not a whole number of milliseconds');
  return () => instant(Date.now() + offset);
}
