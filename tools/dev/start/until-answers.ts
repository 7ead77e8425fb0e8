// Polls until a service is ready.
import pWaitFor from 'p-wait-for';
import { logTail } from './emulator-suite.ts';
import { ToolError } from '../emulators/tool-error.ts';

/** Resolves once `probe` returns true; a throw counts as false. Rejects with the log after a minute. */
export async function untilAnswers(
  what: string,
  probe: () => Promise<boolean>,
  logPath: string,
  signal: AbortSignal,
): Promise<void> {
  const giveUp = (): never => {
    throw new ToolError(`${what} did not respond within a minute. ${logTail(logPath)}`);
  };
  await pWaitFor(() => probe().catch(refusalOnly), {
    interval: 100,
    timeout: { milliseconds: 60_000, fallback: giveUp },
    signal,
  });
}

/** A `ToolError` will not get better, so it ends the wait. */
function refusalOnly(error: unknown): boolean {
  if (error instanceof ToolError) throw error;
  return false;
}
