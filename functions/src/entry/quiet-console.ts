// Silences libraries that print what callers sent. The log keeps only which code printed.
import { logger } from 'firebase-functions';
import { stackFrames } from './log.ts';

/** From now on, each console call logs stack frames and no text. Our own log does not use the console. */
export function quietConsole(): void {
  const printed = (): void => {
    logger.write({
      severity: 'WARNING',
      message: 'printed by a library',
      frames: stackFrames(new Error('printed')),
    });
  };
  for (const name of ['debug', 'log', 'info', 'warn', 'error', 'trace', 'dir', 'table'] as const)
    console[name] = printed;
}
