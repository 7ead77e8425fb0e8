// Asks again and again until something is ready.
import { setTimeout as pause } from 'node:timers/promises';
import { logTail } from './emulator-suite.ts';
import { ToolError } from '../emulators/tool-error.ts';

const PAUSE_MS = 100;
const LIMIT_MS = 60_000;

/** Resolves once `probe` gives true; a probe that throws counts as not yet. Gives up, with the end of the log, after a minute. */
export async function untilAnswers(
  what: string,
  probe: () => Promise<boolean>,
  logPath: string,
  signal: AbortSignal,
): Promise<void> {
  const giveUpAt = performance.now() + LIMIT_MS;
  while (!(await probe().catch(refusalOnly))) {
    signal.throwIfAborted();
    if (performance.now() > giveUpAt)
      throw new ToolError(`${what} did not answer within a minute. ${logTail(logPath)}`);
    await pause(PAUSE_MS, undefined, { signal });
  }
}

/** A `ToolError` is an answer that will not get better. */
function refusalOnly(error: unknown): boolean {
  if (error instanceof ToolError) throw error;
  return false;
}
