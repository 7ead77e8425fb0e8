// Plants a fault for each of our lint rules, and for each clock, chance or global that the settings forbid.
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runTool } from '../../tools/ci/check/run-tool.ts';
import { repoRoot } from '../../tools/dev/emulators/repo-root.ts';

const direction = 'holdfast(import-direction)';
const clock = 'holdfast(no-hidden-clock)';
const oneTable = 'holdfast(one-table-of-clocks)';
const retiredWords = 'holdfast(retired-words)';
const shortComments = 'holdfast(short-comments)';
const bareText = 'holdfast(no-bare-text)';
const property = 'eslint(no-restricted-properties)';
const world = 'eslint(no-restricted-globals)';

const parts = ['contract', 'core', 'functions', 'web'];
const hours = (method: string) =>
  `interface Day {\n  ${method}(): unknown;\n}\n\nexport const ask = (day: Day): unknown => day.${method}();\n`;
const bare = (shown: string) => `export const Bare = ({ name }: { name: string }) => ${shown};\n`;
const use = (what: string) => `export const used: unknown = ${what};\n`;
const luxon = (name: string, what: string) =>
  `import { ${name} } from 'luxon';\n\nexport const used: unknown = ${what};\n`;

/** One fault per file, with the one rule that must report it. */
const faults: readonly (readonly [about: string, rule: string, file: string, source: string])[] = [
  [
    'an import against the table',
    direction,
    'web/src/planted.ts',
    "export * from '@holdfast/core/result.ts';\n",
  ],
  [
    'an import of another page',
    direction,
    'web/src/pages/manage-page/a.ts',
    "export * from '../booking-page/b.ts';\n",
  ],
  [
    'an import hidden in an expression',
    direction,
    'contract/src/planted.ts',
    "export const load = (): unknown => import('zod');\n",
  ],
  [
    'an import of nothing but a type',
    direction,
    'core/src/planted.ts',
    "import type { A } from 'zod/mini';\n\nexport type B = A;\n",
  ],
  [
    'a tool that imports a test',
    direction,
    'tools/dev/planted.ts',
    "export * from '../builders/raise.ts';\n",
  ],
  ['new Date()', clock, 'core/src/new-date.ts', use('() => new Date()')],
  ['Date.now in core', property, 'core/src/now.ts', use('() => Date.now()')],
  ['Date.now in a use case', property, 'functions/src/booking/now.ts', use('() => Date.now()')],
  ['Date.now in the page', property, 'web/src/now.ts', use('() => Date.now()')],
  ['chance in core', property, 'core/src/random.ts', use('() => Math.random()')],
  ['randomUUID in the page', property, 'web/src/random-uuid.ts', use('() => crypto.randomUUID()')],
  ['the process in core', world, 'core/src/process.ts', use('process')],
  ['the network in core', world, 'core/src/fetch.ts', use('fetch')],
  [
    'a query outside the table',
    'holdfast(queries-in-table)',
    'functions/src/query.ts',
    use("(list: { where(field: string): unknown }) => list.where('a')"),
  ],
  [
    'data that no schema describes',
    'holdfast(written-data)',
    'functions/src/write.ts',
    use('(batch: { set(a: unknown, b: object): unknown }) => batch.set(null, { a: 1 })'),
  ],
  ['a retired word in a name', retiredWords, 'core/src/name.ts', 'export const customerName = 1;\n'],
  ['a retired word in a comment', retiredWords, 'web/src/comment.ts', `// One more helper.\n${use("''")}`],
  ['a retired word in the name of a file', retiredWords, 'contract/src/text-utils.ts', use("''")],
  [
    'a comment of three lines',
    shortComments,
    'core/src/long.ts',
    `// One.\n// Two.\n// Three.\n${use("''")}`,
  ],
  ['a comment beyond 110 columns', shortComments, 'tools/wide.ts', `// ${'wide '.repeat(22)}\n${use("''")}`],
  ['text beside an element', bareText, 'web/src/bare-0.tsx', bare('<p>{name}<b>{name}</b></p>')],
  ['text in a fragment, whose siblings nobody knows', bareText, 'web/src/bare-1.tsx', bare('<>{name}</>')],
  [
    'text beside an element now and then',
    bareText,
    'web/src/bare-2.tsx',
    bare("<p>{name !== '' && <b>{name}</b>}{name}</p>"),
  ],
  // The ways in which local time gets in. As the lint refuses them, the unit tests run in one zone only.
  ...[
    'getHours',
    'getDate',
    'getDay',
    'getMonth',
    'getFullYear',
    'getTimezoneOffset',
    'setHours',
    'toLocaleString',
  ].map(
    (method, at) =>
      [
        `.${method}() of a Date`,
        oneTable,
        `${parts[at % 4]}/src/${method.toLowerCase()}.ts`,
        hours(method),
      ] as const,
  ),
  [
    'a Date of local parts',
    oneTable,
    'core/src/date-parts.ts',
    use('(year: number) => new Date(year, 0, 1)'),
  ],
  [
    "a zone of Intl's",
    oneTable,
    'core/src/intl.ts',
    use("(zone: string) => new Intl.DateTimeFormat('en', { timeZone: zone })"),
  ],
  [
    'options that come after UTC',
    oneTable,
    'functions/src/intl.ts',
    use("(more: object) => new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...more })"),
  ],
  ['a format handed on under another name', oneTable, 'web/src/intl-alias.ts', use('Intl.DateTimeFormat')],
  ["Intl's list of zones", oneTable, 'contract/src/intl-zones.ts', use("Intl.supportedValuesOf('timeZone')")],
  ["luxon's zones", oneTable, 'core/src/luxon-zone.ts', luxon('IANAZone', 'IANAZone')],
  [
    'a DateTime in a zone by name',
    oneTable,
    'core/src/luxon-named.ts',
    luxon('DateTime', "DateTime.fromMillis(0, { zone: 'Europe/Paris' })"),
  ],
  [
    'a DateTime in the zone of the machine',
    oneTable,
    'core/src/luxon-local.ts',
    luxon('DateTime', 'DateTime.fromMillis(0)'),
  ],
  ['Temporal', oneTable, 'functions/src/temporal.ts', use('Temporal')],
];

let root: string;
let reported: readonly { readonly filename: string; readonly code?: string }[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'holdfast-lint-'));
  const plant = async (file: string, source: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), source);
  };
  for (const [, , file, source] of faults) await plant(file, source);
  await plant('web/src/clean.ts', 'export const clean = 1;\n');
  const settings = await readFile(join(repoRoot, '.oxlintrc.json'), 'utf8');
  // None of these rules needs types.
  await plant('.oxlintrc.json', settings.replace('"typeAware": true', '"typeAware": false'));
  await cp(join(repoRoot, 'ARCHITECTURE.md'), join(root, 'ARCHITECTURE.md'));
  await cp(join(repoRoot, 'tools/ci/check/lint'), join(root, 'tools/ci/check/lint'), { recursive: true });
  await symlink(join(repoRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  const { stdout } = await runTool(root, 'oxlint', '--format', 'json');
  reported = JSON.parse(stdout).diagnostics;
});

afterAll(() => rm(root, { recursive: true, force: true }));

const rulesFor = (file: string) =>
  reported.filter(({ filename }) => filename === file).map(({ code }) => code);

it.each(faults)('%s is reported by %s', (_, rule, file) => {
  expect(rulesFor(file)).toEqual([rule]);
});

it('a clean file beside the faults is not reported', () => {
  expect(rulesFor('web/src/clean.ts')).toEqual([]);
});
