// One fault per file, with the one rule that must report it.
import { clockFaults } from './clock-faults.ts';

export interface LintFault {
  /** What the rule keeps apart or out, as the end of a test title. */
  readonly about: string;
  readonly file: string;
  readonly source: string;
  readonly rule: string;
}

const direction = 'holdfast(import-direction)';
const clock = 'holdfast(no-hidden-clock)';
const property = 'eslint(no-restricted-properties)';
const world = 'eslint(no-restricted-globals)';
const query = 'holdfast(queries-in-table)';
const written = 'holdfast(written-data)';
const bareText = 'holdfast(no-bare-text)';
const oneTable = 'holdfast(one-table-of-clocks)';

const importFaults: readonly (readonly [about: string, file: string, specifier: string])[] = [
  ['web importing core', 'web/src/planted/core.ts', '@holdfast/core/result.ts'],
  ['web importing core by path', 'web/src/planted/core-path.ts', '../../../core/src/result.ts'],
  ['web importing functions', 'web/src/planted/functions.ts', '../../../functions/src/deps.ts'],
  ['web importing tools', 'web/src/planted/tools.ts', '../../../tools/ci/check/report.ts'],
  ['web importing tests', 'web/src/planted/tests.ts', '../../../tests/architecture/lint-faults.ts'],
  ['web importing all of zod', 'web/src/planted/zod.ts', 'zod'],
  ['web importing an undeclared package', 'web/src/planted/package.ts', 'luxon'],
  [
    'one page importing another',
    'web/src/pages/manage-page/planted.ts',
    '../booking-page/state/booking-state.ts',
  ],
  [
    'the shared floor importing a page',
    'web/src/shared/planted.ts',
    '../pages/booking-page/state/booking-state.ts',
  ],
  ['a subject importing another', 'functions/src/page/planted.ts', '../notices/make-mail.ts'],
  ['the lock importing a subject', 'functions/src/lock/planted.ts', '../booking/end-booking.ts'],
  ['contract importing core', 'contract/src/planted/core.ts', '@holdfast/core/result.ts'],
  ['contract importing all of zod', 'contract/src/planted/zod.ts', 'zod'],
  ['contract importing luxon', 'contract/src/planted/luxon.ts', 'luxon'],
  ['core importing contract', 'core/src/planted/contract.ts', '@holdfast/contract/limits.ts'],
  ['core importing zod', 'core/src/planted/zod.ts', 'zod/mini'],
  ['core importing node', 'core/src/planted/node.ts', 'node:crypto'],
  ['functions importing web', 'functions/src/planted/web.ts', '../../../web/src/planted/clean.ts'],
  ['functions importing tools', 'functions/src/planted/tools.ts', '../../../tools/ci/check/report.ts'],
  ['functions importing luxon', 'functions/src/planted/luxon.ts', 'luxon'],
];

const lines = (count: number): string =>
  Array.from({ length: count }, (_, at) => `export const line${at} = ${at};\n`).join('');

export const lintFaults: readonly LintFault[] = [
  ...importFaults.map(([about, file, specifier]) => ({
    about,
    file,
    source: `export * from '${specifier}';\n`,
    rule: direction,
  })),
  {
    about: 'an import hidden in an expression',
    file: 'web/src/planted/dynamic.ts',
    source: "export const load = (): Promise<unknown> => import('zod');\n",
    rule: direction,
  },
  {
    about: 'an import of nothing but a type',
    file: 'web/src/planted/type-only.ts',
    source:
      "import type { Result } from '@holdfast/core/result.ts';\n\nexport type Hidden = Result<string, never>;\n",
    rule: direction,
  },
  {
    about: 'a cycle, seen from its first file',
    file: 'core/src/planted/cycle-one.ts',
    source: "import { two } from './cycle-two.ts';\n\nexport const one = (): number => two() + 1;\n",
    rule: 'import(no-cycle)',
  },
  {
    about: 'a cycle, seen from its second file',
    file: 'core/src/planted/cycle-two.ts',
    source: "import { one } from './cycle-one.ts';\n\nexport const two = (): number => one() + 1;\n",
    rule: 'import(no-cycle)',
  },
  {
    about: 'Date.now in core',
    file: 'core/src/planted/now.ts',
    source: 'export const now = (): number => Date.now();\n',
    rule: property,
  },
  {
    about: 'new Date() in core',
    file: 'core/src/planted/new-date.ts',
    source: 'export const today = (): Date => new Date();\n',
    rule: clock,
  },
  {
    about: "luxon's clock in core",
    file: 'core/src/planted/luxon-clock.ts',
    source: "import { DateTime } from 'luxon';\n\nexport const now = (): unknown => DateTime.local();\n",
    rule: clock,
  },
  {
    about: 'chance in core',
    file: 'core/src/planted/random.ts',
    source: 'export const chance = (): number => Math.random();\n',
    rule: property,
  },
  ...[
    'performance',
    'process',
    'crypto',
    'fetch',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'globalThis',
  ].map((name) => ({
    about: `${name} in core`,
    file: `core/src/planted/world-${name.toLowerCase()}.ts`,
    source: `export const world: unknown = ${name};\n`,
    rule: world,
  })),
  {
    about: 'a clock in a use case',
    file: 'functions/src/booking/planted-now.ts',
    source: 'export const now = (): number => Date.now();\n',
    rule: property,
  },
  ...['where', 'orderBy', 'limit', 'collectionGroup'].map((method) => ({
    about: `.${method}() outside the query table`,
    file: `functions/src/store/planted-${method.toLowerCase()}.ts`,
    source: `interface Source {\n  ${method}(field: string): unknown;\n}\n\nexport const ask = (source: Source): unknown => source.${method}('status');\n`,
    rule: query,
  })),
  ...[
    ['transaction', 'transaction.create(document, { v: 1 })'],
    ['document', "document.update({ state: 'sent' })"],
    ['row', "row.ref.set({ state: 'sent' }, { merge: true })"],
  ].map(([name, write]) => ({
    about: `${write}, whose data has no schema`,
    file: `functions/src/booking/planted-write-${name}.ts`,
    source: `interface Target {
  readonly ref: Target;
  create(...given: readonly unknown[]): unknown;
  set(...given: readonly unknown[]): unknown;
  update(...given: readonly unknown[]): unknown;
}

export const write = (${name}: Target${name === 'transaction' ? ', document: Target' : ''}): unknown =>
  ${write};
`,
    rule: written,
  })),
  {
    about: 'data for Firestore of no type',
    file: 'functions/src/store/planted-data.ts',
    source:
      "import type { DocumentData } from 'firebase-admin/firestore';\n\nexport const data = (): DocumentData => ({ v: 1 });\n",
    rule: 'eslint(no-restricted-imports)',
  },
  ...clockFaults.map(([about, file, source]) => ({ about, file, source, rule: oneTable })),
  {
    about: 'a default export',
    file: 'contract/src/planted/default.ts',
    source: 'const one = 1;\n\nexport default one;\n',
    rule: 'import(no-default-export)',
  },
  {
    about: 'any',
    file: 'tools/planted/any.ts',
    source: 'export const loose = (value: any): string => String(value);\n',
    rule: 'typescript(no-explicit-any)',
  },
  {
    about: 'a type assertion outside brands',
    file: 'functions/src/planted/assertion.ts',
    source: 'export const narrow = (value: unknown): string => value as string;\n',
    rule: 'typescript(consistent-type-assertions)',
  },
  {
    about: 'a non-null assertion',
    file: 'tests/planted/non-null.ts',
    source: 'export const sure = (value: string | null): string => value!;\n',
    rule: 'typescript(no-non-null-assertion)',
  },
  {
    about: 'a promise nobody waits for',
    file: 'functions/src/planted/floating.ts',
    source: 'const work = async (): Promise<void> => {};\n\nexport function start(): void {\n  work();\n}\n',
    rule: 'typescript(no-floating-promises)',
  },
  {
    about: 'a type imported as a value',
    file: 'core/src/planted/type-import.ts',
    source: "import { Interval } from 'luxon';\n\nexport type Taken = Interval;\n",
    rule: 'typescript(consistent-type-imports)',
  },
  {
    about: 'the console in product code',
    file: 'functions/src/planted/console.ts',
    source: "export const say = (): void => console.log('here');\n",
    rule: 'eslint(no-console)',
  },
  {
    about: 'raw HTML in the page',
    file: 'web/src/planted/raw-html.tsx',
    source:
      'export const Raw = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;\n',
    rule: 'react(no-danger)',
  },
  ...[
    ['beside an element', '<p>{name}<b>{name}</b></p>'],
    ['in a fragment, whose siblings nobody knows', '<>{name}</>'],
    ['that stands beside an element now and then', "<p>{name !== '' && <b>{name}</b>}{name}</p>"],
  ].map(([about, shown], at) => ({
    about: `bare text ${about}`,
    file: `web/src/planted/bare-text-${at}.tsx`,
    source: `export const Bare = ({ name }: { name: string }) => ${shown};\n`,
    rule: bareText,
  })),
  {
    about: 'a wall clock in the page',
    file: 'web/src/planted/wall-clock.ts',
    source: 'export const now = (): number => Date.now();\n',
    rule: property,
  },
  {
    about: 'randomUUID in the page',
    file: 'web/src/planted/random-uuid.ts',
    source: 'export const key = (): string => crypto.randomUUID();\n',
    rule: property,
  },
  {
    about: 'a file of 251 lines',
    file: 'tools/planted/long.ts',
    source: lines(251),
    rule: 'eslint(max-lines)',
  },
  {
    about: 'a test that asserts nothing',
    file: 'core/src/planted/idle.test.ts',
    source: "import { it } from 'vitest';\n\nit('does nothing', () => {});\n",
    rule: 'vitest(expect-expect)',
  },
];
