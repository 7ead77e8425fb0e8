// The check finds wrong commands in documents and messages.
import { expect, it } from 'vitest';
import { commandFindings, namedFiles, scriptFindings } from './documented-commands.ts';

const scripts = { preaudit: 'node tools/dev/first-run.mjs', audit: 'node tools/ops/audit/audit.ts' };
const rules = (file: string, text: string) => commandFindings(file, text, scripts).map(({ rule }) => rule);

it.each([
  ['`npm run audit -- --repair` mends', []],
  ['`npm run -s audit` prints', []],
  ['`npm run adit` mends', ['no-such-command']],
  ['`npm test -- store races` runs some', []],
  ['`npm test -- stores` runs some', ['no-such-command']],
  ['`npx vitest run --project store tests/store/x.test.ts`', []],
  ['`npx vitest run --project shop tests/store/x.test.ts`', ['no-such-command']],
  ['`node tools/ci/test/run-layers.ts store` runs some', ['not-on-node-20']],
  ['`npx firebase functions:log --only sweep`', ['no-project']],
  ['`npx firebase functions:log --only sweep --project <project>`', []],
  ['`npx firebase login --reauth`', []],
])('%s', (line, found) => {
  expect(rules('docs/x.md', line)).toEqual(found);
});

it('messages are held to commands that exist; how a script starts a file is its own affair', () => {
  expect(rules('tools/x.ts', "throw new ToolError('run: npm run adit')")).toEqual(['no-such-command']);
  expect(rules('tools/x.ts', "spawn('node tools/x.ts')")).toEqual([]);
});

it('a script that does not install first is found', () => {
  expect(scriptFindings(scripts)).toEqual([]);
  expect(scriptFindings({ ...scripts, build: 'node tools/build.ts' })).toMatchObject([
    { rule: 'installs-nothing' },
  ]);
});

it('files in code marks are looked for; names with a gap to fill in are not', () => {
  const text =
    'First `core/src/result.ts`.\nThen `contract/src/<subject>/<name>.ts` and [a page](docs/x.md).';
  expect(namedFiles(text)).toEqual([{ path: 'core/src/result.ts', line: 1 }]);
});
