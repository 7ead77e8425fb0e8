// Runs one command from the terminal: arguments, --help, one sentence when it fails, exit code.
import type { ParseArgsOptionsConfig } from 'node:util';
import { type Command, parseCommand, refuseKeptByNpm, UsageError } from './parse-command.ts';
import { sayError } from './say-error.ts';

interface RunnableCommand<Options extends ParseArgsOptionsConfig> extends Command<Options> {
  /** Printed by `--help`; ends in a line break. */
  readonly usage: string;
}

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseCommand<Options>>;

/** `work` returns the exit code: 0 success, 1 a finding or a failure, 2 a command that is not understood. */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  command: RunnableCommand<Options>,
  work: (parsed: Parsed<Options>) => Promise<number>,
): Promise<void> {
  // Google's libraries throw some errors outside any promise that we await.
  process.once('uncaughtException', (error) => {
    process.stderr.write(`${sayError(error)}\n`);
    process.exit(1);
  });
  // The reader of our lines may close the pipe early, as `head` does.
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
