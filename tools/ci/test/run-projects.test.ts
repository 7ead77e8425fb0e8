// What counts as a failure in a test run, even if no test failed.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { workFolder } from '../../dev/emulators/repo-root.ts';
import { runProjects, type RunResult } from './run-projects.ts';

let root: string;
let printed: string;

beforeEach(async () => {
  await mkdir(workFolder, { recursive: true });
  root = await mkdtemp(join(workFolder, 'planted-'));
  await plant(
    'vitest.config.ts',
    "export default { test: { projects: [{ test: { name: 'planted', include: ['*.test.ts'] } }] } };",
  );
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true, force: true });
});

const plant = (file: string, ...lines: readonly string[]): Promise<void> =>
  writeFile(
    join(root, file),
    ["import { beforeAll, describe, expect, it } from 'vitest';", ...lines, ''].join('\n'),
  );
const run = (): Promise<RunResult> => runProjects(['planted'], { root, limitSeconds: 60, quiet: true });

it('a failing test, a failing hook and a file that does not load each count once, and are named', async () => {
  await plant('good.test.ts', "it('holds', () => expect(1).toBe(1));");
  await plant('bad.test.ts', "it('does not hold', () => expect(1).toBe(2));");
  await plant(
    'hook.test.ts',
    "describe('group', () => {",
    "  beforeAll(() => { throw new Error('no host'); });",
    "  it('never starts', () => expect(1).toBe(1));",
    '});',
  );
  await plant('broken.test.ts', "throw new Error('does not load');");
  expect(await run()).toEqual({ passed: 1, failed: 3, problems: [] });
  for (const said of ['does not hold', 'no host', 'does not load']) expect(printed).toContain(said);
});

it('an error outside of any test counts, and so does a run without a test', async () => {
  expect(await run()).toMatchObject({ passed: 0, failed: 1, problems: ['no test ran'] });
  await plant(
    'stray.test.ts',
    "it('leaves an error behind', async () => {",
    "  void Promise.reject(new Error('stray'));",
    '  await new Promise((resolve) => setTimeout(resolve, 20));',
    '});',
  );
  expect(await run()).toEqual({ passed: 1, failed: 1, problems: ['exit code 1 although no test failed'] });
});

it('a run that dies before it can count has failed', async () => {
  await plant('vitest.config.ts', 'process.exit(0);');
  expect(await run()).toMatchObject({ passed: 0, failed: 1, problems: [expect.stringContaining('crashed')] });
});
