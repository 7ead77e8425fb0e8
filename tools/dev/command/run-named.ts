// Runs one of several named jobs, as `npm run bench -- lock` does. The list of names is the usage.
import { nearestWord } from './nearest-word.ts';
import { UsageError } from './parse-command.ts';
import { sayError } from './say-error.ts';

export interface NamedJob {
  readonly about: string;
  /** Returns false when the job found a fault. Throws a `UsageError` for unknown arguments. */
  readonly run: (args: readonly string[]) => Promise<boolean>;
}

/** Sets the exit code: 0 success, 1 a fault, 2 a command that is not understood. */
export async function runNamed(
  command: string,
  jobs: Readonly<Record<string, NamedJob>>,
  [name, ...args]: readonly string[],
): Promise<void> {
  const usage = [
    `Usage: ${command} -- <name>`,
    ...Object.entries(jobs).map(([each, { about }]) => `  ${each}  ${about}`),
  ].join('\n');
  if (name === '--help' || name === '-h' || args.includes('--help')) return console.log(usage);
  try {
    const job = Object.entries(jobs).find(([each]) => each === name)?.[1];
    if (job === undefined) throw new UsageError(`${unknown(name, Object.keys(jobs))}\n${usage}`);
    process.exitCode = (await job.run(args)) ? 0 : 1;
  } catch (error) {
    console.error(sayError(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

function unknown(name: string | undefined, known: readonly string[]): string {
  if (name === undefined) return 'Which one?';
  const meant = nearestWord(name, known);
  return meant === null ? `There is no '${name}'.` : `There is no '${name}'; did you mean ${meant}?`;
}
