// Asks npm whether `npm ci` would accept package-lock.json, away from node_modules and from any network.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { runTool } from './run-tool.ts';

const workspaces = ['contract', 'core', 'functions', 'web'];

export async function checkLockFile(root: string): Promise<Finding[]> {
  // Beside an installation, a dry run would record packages as installed that are not.
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-lock-'));
  const files = ['package-lock.json', ...['.', ...workspaces].map((each) => join(each, 'package.json'))];
  await Promise.all(files.map((file) => cp(join(root, file), join(folder, file))));
  const options = [
    '--dry-run',
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--cache',
    join(folder, 'cache'),
  ];
  const { ok, printed } = await runTool(folder, 'npm', 'ci', ...options);
  await rm(folder, { recursive: true, force: true });
  if (ok) return [];
  const said = printed.split('\n').find((line) => line.startsWith('npm error')) ?? printed;
  return [
    {
      file: 'package-lock.json',
      rule: 'incomplete-lock',
      message: `npm ci does not take it (${said.trim()}): npm install --package-lock-only`,
    },
  ];
}
