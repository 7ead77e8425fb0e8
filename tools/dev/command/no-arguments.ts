// For commands that take nothing: whoever adds an option learns that it means nothing, before anything is done.
import { parseCommand } from './parse-command.ts';
import { sayError } from './say-error.ts';

/** Ends the process with a sentence when something was added, and with `about` for `--help`. */
export function takeNoArguments(name: string, about: string): void {
  try {
    const { values } = parseCommand({ name, options: {} }, process.argv.slice(2));
    const wanted: { help?: unknown } = values;
    if (wanted.help !== true) return;
    process.stdout.write(`${name}: ${about}\n`);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${sayError(error)}\n`);
    process.exit(2);
  }
}
