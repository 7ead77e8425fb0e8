// Every tool as a person starts it: one line for a mistake, --help, and one line when nobody is signed in.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaNode } from 'execa';
import { expect, it } from 'vitest';
import { repoRoot } from '../emulators/repo-root.ts';

const tools = [
  'ops/audit/audit',
  'ops/clocks/clocks',
  'dev/zones/zones',
  'ops/provider/provider',
  'ops/admit/admit',
  'ops/appointments/appointments',
  'ops/deploy/deploy',
  'dev/start/start',
  'lab/torture/torture',
  'ops/region/region',
  'ops/slots/slots',
  'ci/proof/write-proof',
  'dev/screenshots/take-screenshots',
];

it.each(tools)('tools/%s.ts refuses a mistyped option in one line, and does nothing', async (tool) => {
  const { code, stdout, stderr } = await run(tool, ['--repiar']);
  expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
    code: 2,
    stdout: '',
    lines: 1,
  });
  expect(stderr).toContain('There is no option --repiar');
});

it.each(['lab/bench/bench', 'lab/campaign/campaign'])(
  'tools/%s.ts passes on what follows the name',
  async (tool) => {
    const { code, stderr } = await run(tool, ['slots', '--wirte']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('There is no option --wirte'),
    });
  },
);

it.each(['ops/provider/provider', 'lab/bench/bench'])(
  'tools/%s.ts explains itself, which is a success',
  async (tool) => {
    const { code, stdout, stderr } = await run(tool, ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('npm run ');
  },
);

it.each([
  ['ops/audit/audit', ['--project', 'my-shop']],
  ['ops/clocks/clocks', ['--project', 'my-shop', '--provider', 'a']],
  ['ops/admit/admit', ['--project', 'my-shop', 'ada@example.com']],
  ['ops/provider/provider', ['--project', 'my-shop', '--uid', 'a', '--file', 'docs/example-page.json']],
])('tools/%s.ts says in one line that nobody is signed in', async (tool, args) => {
  const { code, stderr } = await run(tool, args);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'Nobody is signed in to Google Cloud on this machine. Run: gcloud auth application-default login\n',
  });
});

it('a command that wants a project says what to add', async () => {
  expect(await run('ops/audit/audit', [])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('npm run audit -- --project my-shop'),
  });
});

it('nobody who reads on is no fault', async () => {
  const { code, stderr } = await run('ops/provider/provider', ['--help'], { listens: false });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it.each([
  [['--project', 'my-shop'], 'Whose appointments?'],
  [
    ['--project', 'my-shop', '--provider', 'a', '--keep', 'both'],
    "--keep is 'clock' or 'instant', not 'both'",
  ],
  [['--project', 'my-shop', '--provider', 'a', '--apply'], '--apply needs to know what to keep'],
])('npm run clocks says what is missing or wrong: %j', async (args, said) => {
  expect(await run('ops/clocks/clocks', args)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(said),
  });
});

/** Imitates a machine outside Google's cloud on which nobody is signed in. */
async function run(
  tool: string,
  args: readonly string[],
  { listens } = { listens: true },
): Promise<{ code: number; stdout: string; stderr: string }> {
  const nowhere = join(tmpdir(), 'holdfast-nobody');
  const child = execaNode(join(repoRoot, `tools/${tool}.ts`), args, {
    cwd: repoRoot,
    extendEnv: false,
    env: {
      PATH: process.env['PATH'],
      HOME: nowhere,
      APPDATA: nowhere,
      CLOUDSDK_CONFIG: nowhere,
      METADATA_SERVER_DETECTION: 'none',
    },
    stdin: 'ignore',
    ipc: false,
    stripFinalNewline: false,
    reject: false,
  });
  if (!listens) child.stdout.destroy();
  const { exitCode = -1, stdout, stderr } = await child;
  return { code: exitCode, stdout, stderr };
}
