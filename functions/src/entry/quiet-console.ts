// What libraries print by themselves, such as the web server about a body that is no JSON, quotes callers: only who printed is kept.
import { logger } from 'firebase-functions';
import { stackFrames } from './log.ts';

/** From here on, whatever is printed to the console becomes one line without text. Our own log does not pass through it. */
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
