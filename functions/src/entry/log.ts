// One structured log line per call and one per fault; no names, addresses or tokens.
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

/** One line per scheduled run, with what it did in numbers. */
export function logRun(schedule: string, counts: Readonly<Record<string, number>>): void {
  logger.info('run', { schedule, ...counts });
}

/** Cells and ledgers of a provider that say something else than its bookings: ids and times, nothing personal. */
export function logDifferences(found: {
  readonly providerId: string;
  readonly differences: readonly object[];
}): void {
  const { providerId, differences } = found;
  logger.write({ severity: 'ERROR', message: 'audit', providerId, differences: differences.slice(0, 100) });
}

/** A fault of ours. Messages of errors may quote data, so only the error's class, code and our own stack frames are kept. */
export function logFault(op: string, reference: string, error: unknown, document?: string): void {
  const isError = error instanceof Error;
  // `write`, because `error` would put a stack of the logger itself in place of the message.
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

/** The same for work that nobody waits for: the reference is in the log only. */
export function logFaultOf(op: string): OnFault {
  return (error, document) => logFault(op, newLogReference(), error, document);
}

/** Where an error came from. Its message, which may have lines that look like frames, is cut off first. */
export function stackFrames(error: Error): string[] {
  const stack = error.stack ?? '';
  const messageAt = stack.indexOf(error.message);
  if (messageAt < 0) return [];
  const lines = stack.slice(messageAt + error.message.length).split('\n');
  return lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
}
