// One structured log line per call and per fault, without names, addresses or tokens.
import { logger } from 'firebase-functions';
import { newLogReference } from '../store/ids-and-fingerprints.ts';
import type { OnFault } from '../store/on-fault.ts';

export interface CallLine {
  readonly op: string;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly reference?: string;
}

export function logCall(line: CallLine): void {
  logger.info('call', line);
}

/** One line per scheduled run, with counts. */
export function logRun(schedule: string, counts: Readonly<Record<string, number>>): void {
  logger.info('run', { schedule, ...counts });
}

/** Cells and ledgers that disagree with their provider's bookings: ids and times, nothing personal. */
export function logDifferences(found: {
  readonly providerId: string;
  readonly differences: readonly object[];
}): void {
  const { providerId, differences } = found;
  logger.write({ severity: 'ERROR', message: 'audit', providerId, differences: differences.slice(0, 100) });
}

/** Logs only the error's class, code and stack frames, because messages may quote personal data. */
export function logFault(op: string, reference: string, error: unknown, document?: string): void {
  const isError = error instanceof Error;
  // `error` would replace the message with a stack of the logger itself.
  logger.write({
    severity: 'ERROR',
    message: 'fault',
    op,
    reference,
    ...(document === undefined ? {} : { document }),
    name: isError ? error.name : typeof error,
    code: isError && 'code' in error ? String(error.code) : null,
    frames: isError ? stackFrames(error) : [],
  });
}

/** The same for background work, whose reference appears only in the log. */
export function logFaultOf(op: string): OnFault {
  return (error, document) => logFault(op, newLogReference(), error, document);
}

/** The error's stack frames. The message is cut off, because its lines may look like frames. */
export function stackFrames(error: Error): string[] {
  const stack = error.stack ?? '';
  const messageAt = stack.indexOf(error.message);
  if (messageAt < 0) return [];
  const lines = stack.slice(messageAt + error.message.length).split('\n');
  return lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}
