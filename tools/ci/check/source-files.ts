// The files that belong to the project: what git tracks or would track, of what exists.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

/** Paths relative to the root, sorted. Throws where there is no git repository. */
export async function sourceFiles(root: string): Promise<string[]> {
  const { code, stdout, stderr } = await runTool(root, 'git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  if (code !== 0) throw new Error(`git could not list the files: ${stderr.trim()}`);
  return [...new Set(stdout.split('\0'))]
    .filter((file) => file !== '' && existsSync(join(root, file)))
    .sort();
}

export function isCode(file: string): boolean {
  return /\.(?:ts|tsx|mts|js|mjs|cjs)$/.test(file) && !file.endsWith('.d.ts');
}
