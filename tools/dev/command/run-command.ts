// Runs one command from the terminal: command line, --help, one sentence when it fails, exit code.
import type { ParseArgsOptionsConfig } from 'node:util';
import { type Command, parseCommand, refuseKeptByNpm, UsageError } from './parse-command.ts';
import { sayError } from './say-error.ts';

interface RunnableCommand<Options extends ParseArgsOptionsConfig> extends Command<Options> {
  /** Printed by `--help`; ends in a line break. */
  readonly usage: string;
}

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseCommand<Options>>;

/** `work` gives the exit code: 0 success, 1 something found or not done, 2 a command that is not understood. */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  command: RunnableCommand<Options>,
  work: (parsed: Parsed<Options>) => Promise<number>,
): Promise<void> {
  // Google's libraries throw some of their errors where nobody waits for them.
  process.once('uncaughtException', (error) => {
    process.stderr.write(`${sayError(error)}\n`);
    process.exit(1);
  });
  // Whoever reads our lines may stop reading, as `head` does.
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    const parsed = parseCommand(command, process.argv.slice(2));
    refuseKeptByNpm(command, process.env);
    const wanted: { help?: unknown } = parsed.values;
    if (wanted.help === true) process.stdout.write(command.usage);
    else process.exitCode = await work(parsed);
  } catch (error) {
    process.stderr.write(`${sayError(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
