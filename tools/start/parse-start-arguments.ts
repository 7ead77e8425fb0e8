// What `npm start -- ...` and `npm run dev -- ...` understand.
import { parseArgs } from 'node:util';
import { ToolError } from '../emulators/tool-error.ts';

export interface StartArguments {
  help: boolean;
  /** Rebuild on change and serve the pages from sources. */
  dev: boolean;
  /** Go on with the data of the last run instead of a fresh seed. */
  keep: boolean;
  /** Added to every port. */
  portOffset: number;
}

export const startUsage = `Starts the Holdfast demo on this machine: no account, no key, nothing leaves it.

  npm start                         build, start the emulators, seed the demo, print the links
  npm run dev                       the same, and rebuild functions and pages on every change
  npm start -- --keep               go on with the data of the last run
  npm start -- --port-offset 100    add 100 to every port
  npm start -- --help               print this

Ctrl-C stops everything and saves the data; a second Ctrl-C stops at once and saves nothing.
`;

/** Throws a `ToolError` of one sentence for anything it does not know. */
export function parseStartArguments(args: readonly string[]): StartArguments {
  const { values } = parsed(args);
  return {
    help: values.help ?? false,
    dev: values.dev ?? false,
    keep: values.keep ?? false,
    portOffset: portOffsetFrom(values['port-offset']),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean' },
        dev: { type: 'boolean' },
        keep: { type: 'boolean' },
        'port-offset': { type: 'string' },
      },
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new ToolError(`${sentence}; npm start -- --help lists what there is.`);
  }
}

function portOffsetFrom(text: string | undefined): number {
  const offset = Number(text ?? '0');
  if (/^\d+$/.test(text ?? '0') && offset <= 60_000) return offset;
  throw new ToolError(`--port-offset wants a whole number from 0 to 60000, not '${text}'.`);
}
