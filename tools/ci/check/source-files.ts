// Lists the project's files: those that git tracks or would track, and that exist.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

/** Paths relative to the root, sorted. Throws where there is no git repository. */
export async function sourceFiles(root: string): Promise<string[]> {
  const { ok, stdout, printed } = await runTool(
    root,
    'git',
    ...'ls-files -z -c -o --exclude-standard'.split(' '),
  );
  if (!ok) throw new Error(`git could not list the files: ${printed}`);
  return [...new Set(stdout.split('\0'))]
    .filter((file) => file !== '' && existsSync(join(root, file)))
    .sort();
}
