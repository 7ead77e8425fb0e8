// The owner's tools on an emulator: no warnings, the right link, and no quiet success without a page.
import { randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';

const run = promisify(execFile);
const project = `demo-tools-${randomUUID().slice(0, 12)}`;
let folder: string;
let pagePath: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdfast-tools-'));
  pagePath = join(folder, 'my-page.json');
  const example: object = JSON.parse(await readFile(join(repoRoot, 'docs/example-page.json'), 'utf8'));
  await writeFile(pagePath, JSON.stringify({ ...example, slug: 'my-page' }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the tools of an owner', () => {
  it('say loudly that a project has no providers, save a page, and find no difference afterwards', async () => {
    await expect(tool('ops/audit/audit', ['--project', project])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^There are no providers in demo-tools-\S+ in the emulator at .*\?\n$/),
    });
    const saved = await tool('ops/provider/provider', [
      '--project',
      project,
      '--uid',
      'a',
      '--file',
      pagePath,
    ]);
    expect(saved.stderr).toBe('');
    // The pages of a demo lie two ports below its Firestore.
    const port = Number(new URL(`http://${inject('firestoreAddress')}`).port) - 2;
    expect(saved.stdout).toContain(`Saved: http://127.0.0.1:${port}/my-page\n`);
    expect(saved.stdout).toContain('FIREBASE_AUTH_EMULATOR_HOST is not set');
    const audited = await tool('ops/audit/audit', ['--project', project]);
    expect(audited).toEqual({
      stderr: '',
      stdout: expect.stringContaining('1 providers, 0 differences, 0 left.'),
    });
  });

  it('say who may become a provider, and change it', async () => {
    const admit = async (...args: readonly string[]) =>
      (await tool('ops/admit/admit', ['--project', project, ...args])).stdout;
    expect(await admit('--list')).toContain(`Nobody may become a provider in ${project}.`);
    expect(await admit('Ada@Example.com', '@example.org')).toBe(
      `These may become providers in ${project}:\n  ada@example.com\n  every address @example.org\n`,
    );
    expect(await admit('--remove', '@example.org')).not.toContain('example.org');
    expect(await admit('--list')).toContain('ada@example.com');
    await expect(admit('--remove', '@example.org')).rejects.toMatchObject({
      code: 1,
      stderr: '@example.org is not on the list. Nothing was changed.\n',
    });
  });
});

function tool(name: string, args: readonly string[]) {
  return run(process.execPath, [join(repoRoot, `tools/${name}.ts`), ...args], {
    cwd: repoRoot,
    env: { PATH: process.env['PATH'], FIRESTORE_EMULATOR_HOST: inject('firestoreAddress') },
  });
}
