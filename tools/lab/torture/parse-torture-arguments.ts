// Reads the command line of `npm run torture`.
import type { parseCommand } from '../../dev/command/parse-command.ts';
import { wholeNumber } from '../../dev/command/whole-number.ts';

export interface TortureArguments {
  readonly clients: number;
  readonly ops: number;
  readonly seed: number;
  readonly kill: boolean;
  /** Continues with further seeds until this many minutes have passed; 0 runs one seed. */
  readonly minutes: number;
}

const command = {
  name: 'npm run torture',
  options: {
    clients: { type: 'string', default: '12' },
    ops: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    kill: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '0' },
  },
} as const;

export const tortureCommand = {
  ...command,
  usage: `Random clients against several serving processes, and a checker of everything that happened.

  npm run torture -- --clients 24 --ops 3000 --seed 1 --kill
  npm run torture -- --help     print this

  --clients N   1 to 60; 12 unless given
  --ops N       how many calls, 1 to 100000; 1000 unless given
  --seed S      the same seed gives the same clients; 1 unless given
  --kill        kill serving processes again and again
  --minutes M   go on with the following seeds for so long
`,
} as const;

/** Throws a `UsageError` that says what is wrong. */
export function tortureArgumentsFrom(
  values: ReturnType<typeof parseCommand<(typeof command)['options']>>['values'],
): TortureArguments {
  return {
    clients: wholeNumber('clients', values.clients, 1, 60),
    ops: wholeNumber('ops', values.ops, 1, 100_000),
    seed: wholeNumber('seed', values.seed, 0, 2 ** 31),
    kill: values.kill,
    minutes: wholeNumber('minutes', values.minutes, 0, 1_440),
  };
}
