// What is deployed has nothing of the demo: no emulator, nobody who walks in by one click, no words of it.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { execaNode } from 'execa';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';
import { demoPeople } from '../../tools/dev/seed/demo-people.ts';
import { demoDe, demoEn } from '../../web/src/pages/dashboard/demo/demo-words.ts';

const builtAs = { deployed: 'web/dist', demo: '' };
const traces = [
  'emulators.json',
  demoEn.heading,
  demoEn.lead,
  demoDe.heading,
  demoDe.lead,
  'Sign in as ',
  'disableWarnings',
];

beforeAll(async () => {
  builtAs.demo = await mkdtemp(join(tmpdir(), 'holdfast-demo-pages-'));
  // Vite sets NODE_ENV for the process that it runs in.
  const build =
    "import { buildDemoWeb, buildWeb } from './tools/dev/build/build-web.ts';" +
    'await buildWeb(); await buildDemoWeb(process.argv[1]);';
  await execaNode({ cwd: repoRoot })`--input-type=module --eval ${build} ${builtAs.demo}`;
});

afterAll(() => rm(builtAs.demo, { recursive: true, force: true }));

it.each(traces)('%j is in the pages of a demo and in none that is deployed', async (trace) => {
  expect(await textOf(builtAs.demo)).toContain(trace);
  expect(await textOf(join(repoRoot, builtAs.deployed))).not.toContain(trace);
});

it('no build knows the people of the demo', async () => {
  for (const folder of [builtAs.demo, join(repoRoot, builtAs.deployed)])
    for (const { uid } of demoPeople) expect(await textOf(folder)).not.toContain(uid);
});

async function textOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const texts = files.map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}
