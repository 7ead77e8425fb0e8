// The command line of `npm run torture`.
import { parseArgs } from 'node:util';
import { ToolError } from '../emulators/tool-error.ts';

export interface TortureArguments {
  readonly clients: number;
  readonly ops: number;
  readonly seed: number;
  readonly kill: boolean;
  /** Goes on with the following seeds until so many minutes have passed; 0 is one seed. */
  readonly minutes: number;
}

export const tortureUsage =
  'npm run torture -- [--clients N (1 to 60)] [--ops N] [--seed S] [--kill] [--minutes M]';

/** Throws a `ToolError` that says what is wrong. */
export function parseTortureArguments(words: readonly string[]): TortureArguments {
  const { values } = parseWords(words);
  return {
    clients: wholeNumber('clients', values.clients, 1, 60),
    ops: wholeNumber('ops', values.ops, 1, 100_000),
    seed: wholeNumber('seed', values.seed, 0, 2 ** 31),
    kill: values.kill,
    minutes: wholeNumber('minutes', values.minutes, 0, 1_440),
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        clients: { type: 'string', default: '12' },
        ops: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        kill: { type: 'boolean', default: false },
        minutes: { type: 'string', default: '0' },
      },
    });
  } catch (error) {
    throw new ToolError(`${error instanceof Error ? error.message : String(error)}\n${tortureUsage}`);
  }
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new ToolError(`--${name} is a whole number from ${least} to ${most}.\n${tortureUsage}`);
}
