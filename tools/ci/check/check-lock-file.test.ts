// The check finds what a package.json asks for and the lock file leaves out.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repoRoot } from '../../dev/emulators/repo-root.ts';
import { checkLockFile } from './check-lock-file.ts';

it('a package that is in package.json and not in the lock file is reported', async () => {
  const root = await mkdtemp(join(tmpdir(), 'holdfast-lock-test-'));
  for (const file of ['package-lock.json', 'package.json', ...parts.map((part) => `${part}/package.json`)])
    await cp(join(repoRoot, file), join(root, file));
  expect(await checkLockFile(root)).toEqual([]);
  const core = await readFile(join(root, 'core/package.json'), 'utf8');
  await writeFile(join(root, 'core/package.json'), core.replace('"luxon":', '"fflate": "0.8.2", "luxon":'));
  expect(await checkLockFile(root)).toMatchObject([{ rule: 'incomplete-lock' }]);
  await rm(root, { recursive: true });
});

const parts = ['contract', 'core', 'functions', 'web'];
