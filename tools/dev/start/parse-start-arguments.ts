// What `npm start -- ...` and `npm run dev -- ...` understand.
import { parseCommand, UsageError } from '../command/parse-command.ts';

export interface StartArguments {
  help: boolean;
  /** Rebuild on change and serve the pages from sources. */
  dev: boolean;
  /** Go on with the data of the last run instead of a fresh seed. */
  keep: boolean;
  /** Added to every port. */
  portOffset: number;
}

export const startUsage = `Starts the Holdfast demo on this machine. It needs no account and no key, and nothing leaves the machine.

  npm start                         build, start the emulators, seed the demo, print the links
  npm run dev                       the same, and rebuild functions and pages on every change
  npm start -- --keep               continue with the data of the last run
  npm start -- --port-offset 100    add 100 to every port
  npm start -- --help               print this

Ctrl-C stops everything and saves the data; a second Ctrl-C stops at once and saves nothing.
`;

export const startCommand = {
  name: 'npm start',
  options: {
    dev: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    'port-offset': { type: 'string', default: '0' },
  },
} as const;

/** Throws a `UsageError` of one sentence for anything it does not know. */
export function parseStartArguments(args: readonly string[]): StartArguments {
  const { values } = parseCommand(startCommand, args);
  const { help = false, dev, keep } = values;
  return { help, dev, keep, portOffset: portOffsetFrom(values['port-offset']) };
}

function portOffsetFrom(text: string): number {
  const offset = Number(text);
  if (/^\d+$/.test(text) && offset <= 60_000) return offset;
  throw new UsageError(`--port-offset needs a whole number from 0 to 60000, not '${text}'.`);
}
