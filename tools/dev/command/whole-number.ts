// Reads a whole number from a command line.
import { UsageError } from './parse-command.ts';

/** Throws a `UsageError` that names the option and its range. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`--${option} needs a whole number from ${least} to ${most}, not '${text}'.`);
}
