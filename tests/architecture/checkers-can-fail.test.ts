// Every checker of `npm run check` is shown faults and must name each one, in every workspace.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDeadCode } from '../../tools/ci/check/check-dead-code.ts';
import { checkFormat } from '../../tools/ci/check/check-format.ts';
import { checkLint } from '../../tools/ci/check/check-lint.ts';
import { weighPages } from '../../tools/ci/check/check-page-size.ts';
import { checkTypes } from '../../tools/ci/check/check-types.ts';
import { checkQueryIndexes } from '../../tools/ci/check/query-indexes.ts';
import type { CheckReport } from '../../tools/ci/check/report.ts';
import { checkTextHygiene } from '../../tools/ci/check/text-hygiene.ts';
import { checkZones } from '../../tools/ci/check/check-zones.ts';
import { checkPromises } from '../../tools/ci/proof/check-promises.ts';
import { lintFaults } from './lint-faults.ts';
import { makePlantedTree, type PlantedTree } from './planted-tree.ts';

/** A folder of each workspace, and a file there that something uses. */
const places = [
  { folder: 'contract/src/planted', used: 'contract/src/limits.ts' },
  { folder: 'core/src/planted', used: 'core/src/result.ts' },
  { folder: 'functions/src/planted', used: 'functions/src/region.ts' },
  { folder: 'web/src/planted', used: 'web/src/shared/calls/call.ts' },
  { folder: 'tools/planted', used: 'tools/ci/check/report.ts' },
  { folder: 'tests/planted', used: 'tests/architecture/planted-tree.ts' },
] as const;

/** Whole checkers run here, on machines that may be busy. */
const patience = 240_000;

let tree: PlantedTree;
let reports: Record<
  'lint' | 'types' | 'format' | 'deadCode' | 'indexes' | 'hygiene' | 'promises',
  CheckReport
>;

beforeAll(async () => {
  tree = await makePlantedTree();
  await plantFaults(tree);
  const { root } = tree;
  const [lint, types] = await Promise.all([checkLint(root), checkTypes(root)]);
  const [format, deadCode] = await Promise.all([checkFormat(root), checkDeadCode(root)]);
  const indexes = await checkQueryIndexes(root);
  const hygiene = await checkTextHygiene(root);
  const promises = await checkPromises(root);
  reports = { lint, types, format, deadCode, indexes, hygiene, promises };
}, patience);

afterAll(() => tree.remove());

describe('lint', () => {
  it.each(lintFaults)('reports $about', ({ file, rule }) => {
    expect(rulesFor(reports.lint, file)).toEqual([rule]);
  });

  it('passes the clean file planted beside the faults', () => {
    expect(rulesFor(reports.lint, 'web/src/planted/clean.ts')).toEqual([]);
  });
});

describe('types', () => {
  it.each(places)('reports a wrong type in $folder', ({ folder }) => {
    expect(rulesFor(reports.types, `${folder}/wrong-type.ts`)).toEqual(['TS2322']);
  });

  it('reports a browser global in core, which has neither browser nor Node', () => {
    expect(rulesFor(reports.types, 'core/src/planted/document.ts')).toEqual(['TS2584']);
    expect(rulesFor(reports.types, 'core/src/planted/world-process.ts')).toEqual(['TS2591']);
  });

  it('reports an enum', () => {
    expect(rulesFor(reports.types, 'contract/src/planted/enum.ts')).toEqual(['TS1294']);
  });

  it('reports a file that no project includes', () => {
    expect(rulesFor(reports.types, 'elsewhere/lost.ts')).toEqual(['in-no-project']);
  });
});

describe('format', () => {
  it.each(places)('reports an unformatted file in $folder', ({ folder }) => {
    expect(rulesFor(reports.format, `${folder}/unformatted.ts`)).toEqual(['format']);
    expect(rulesFor(reports.format, `${folder}/wrong-type.ts`)).toEqual([]);
  });
});

describe('dead code', () => {
  it.each(places)('reports a file that nothing uses in $folder', ({ folder }) => {
    // Other workspaces may import any file of contract and core, so there a dead file shows as its dead exports.
    const rule = folder.startsWith('co') ? 'knip(exports)' : 'knip(files)';
    expect(rulesFor(reports.deadCode, `${folder}/wrong-type.ts`)).toEqual([rule]);
  });

  it.each(places)('reports an export that nothing uses in $used', ({ used }) => {
    const dead = reports.deadCode.findings.filter(({ message }) => message === 'plantedDeadExport');
    expect(dead).toContainEqual(expect.objectContaining({ file: used, rule: 'knip(exports)' }));
  });

  it('reports a package that is imported but not declared, and one that is declared but not used', () => {
    expect(reports.deadCode.findings).toContainEqual(
      expect.objectContaining({ file: 'functions/src/index.ts', rule: 'knip(unlisted)', message: 'luxon' }),
    );
    expect(reports.deadCode.findings).toContainEqual(
      expect.objectContaining({ file: 'core/package.json', rule: 'knip(dependencies)', message: 'fflate' }),
    );
  });
});

describe('query indexes', () => {
  it.each([
    ['missing-index', 'plantedRange needs COLLECTION bookings (provider, startsAt ASCENDING)'],
    ['exempted-field', 'plantedExempt asks for answers'],
    ['unused-index', 'no query needs holds (until, state)'],
  ])('reports a %s', (rule, message) => {
    expect(reports.indexes.findings).toContainEqual({ file: 'firestore.indexes.json', rule, message });
  });
});

describe('text hygiene', () => {
  it.each([
    ['machine-path', 'docs/planted-path.md'],
    ['registry-host', 'docs/planted-registry.md'],
    ['registry-host', 'package-lock.json'],
    ['postponed-work', 'docs/planted-later.md'],
    ['switched-off-test', 'core/src/planted/only.test.ts'],
    ['switched-off-test', 'core/src/planted/skip.test.ts'],
    ['silenced-checker', 'core/src/planted/silenced.ts'],
  ])('reports a %s in %s', (rule, file) => {
    expect(rulesFor(reports.hygiene, file)).toEqual([rule]);
  });
});

describe('page size', () => {
  it('reports scripts over the budget, and a build without the pages it should weigh', async () => {
    const incompressible = randomBytes(150_000).toString('base64');
    await tree.plant('web/dist/assets/book.js', incompressible);
    await tree.plant('web/dist/.vite/manifest.json', '{}');
    await expect(weighPages(tree.root)).rejects.toThrow('manifest has no');
    const chunk = { file: 'assets/book.js' };
    const manifest = {
      'src/pages/booking-page/main.tsx': chunk,
      'src/pages/booking-page/form/form-view.tsx': chunk,
    };
    await tree.plant('web/dist/.vite/manifest.json', JSON.stringify(manifest));
    const report = await weighPages(tree.root);
    expect(report.looked).toBeGreaterThan(100);
    expect(rulesFor(report, 'web/dist')).toEqual(['script-size', 'script-size']);
    await tree.plant('web/dist/assets/book.css', 'p{color:light-dark(#000,#fff)}');
    expect(rulesFor(await weighPages(tree.root), 'web/dist')).toContain('browser-floor');
  });
});

describe('zones', () => {
  it('reports a table of clocks that was edited by hand, and names that are missing', async () => {
    await tree.change('core/src/time/zone-data.ts', 'Africa/Algiers|0 60', 'Africa/Algiers|0 120');
    await tree.plant('contract/src/parts/zone-names.ts', '');
    const report = await checkZones(tree.root);
    expect(rulesFor(report, 'core/src/time/zone-data.ts')).toEqual(['stale-zones']);
    expect(rulesFor(report, 'contract/src/parts/zone-names.ts')).toEqual(['stale-zones']);
  });
});

describe('promises', () => {
  it('reports a test that names a promise nobody made, and the page that does not list it', () => {
    expect(rulesFor(reports.promises, 'core/src/planted/promise.test.ts')).toEqual(['unknown-promise']);
    expect(rulesFor(reports.promises, 'docs/proof.md')).toEqual(['stale-proof']);
  });
});

function rulesFor(report: CheckReport, file: string): string[] {
  return report.findings.filter((finding) => finding.file === file).map(({ rule }) => rule);
}

async function plantFaults({ plant, append, change }: PlantedTree): Promise<void> {
  for (const { file, source } of lintFaults) await plant(file, source);
  await plant('web/src/planted/clean.ts', 'export const clean = 1;\n');
  for (const { folder, used } of places) {
    await plant(`${folder}/wrong-type.ts`, "export const wrong: number = 'text';\n");
    await plant(`${folder}/unformatted.ts`, 'export const   wide = "quotes"\n');
    await append(used, '\nexport const plantedDeadExport = 1;\n');
  }
  await plant('core/src/planted/document.ts', 'export const title: unknown = document.title;\n');
  await plant('contract/src/planted/enum.ts', 'export enum Colour {\n  Red,\n}\n');
  await plant('elsewhere/lost.ts', 'export const lost = 1;\n');
  await append('functions/src/index.ts', "\nexport { DateTime as PlantedUndeclared } from 'luxon';\n");
  await change('core/package.json', '"luxon":', '"fflate": "0.8.3", "luxon":');
  await change(
    'functions/src/store/queries.ts',
    'export const queries = {',
    `export const queries = {
  plantedRange: {
    collection: 'bookings',
    group: false,
    filters: [
      { field: 'provider', op: '==' },
      { field: 'startsAt', op: '>=' },
    ],
    order: [],
  },
  plantedExempt: { collection: 'bookings', group: false, filters: [{ field: 'answers', op: '==' }], order: [] },`,
  );
  await change(
    'firestore.indexes.json',
    '"indexes": [',
    '"indexes": [{ "collectionGroup": "holds", "queryScope": "COLLECTION", "fields": [{ "fieldPath": "until", "order": "ASCENDING" }, { "fieldPath": "state", "order": "ASCENDING" }] },',
  );
  // Put together here, or this file would be a finding itself.
  const spell = (...parts: string[]): string => parts.join('');
  await plant('docs/planted-path.md', spell('See /', 'home/ada/notes.\n'));
  await plant('docs/planted-registry.md', spell('From https://', 'registry.', 'example.com/thing.\n'));
  await change(
    'package-lock.json',
    '"resolved": "core"',
    spell('"resolved": "', 'https://example.com/core.tgz"'),
  );
  await plant('docs/planted-later.md', spell('TO', 'DO: later\n'));
  for (const word of ['only', 'skip']) {
    await plant(
      `core/src/planted/${word}.test.ts`,
      spell("import { expect, it } from 'vitest';\n\nit.", word, "('is', () => expect(1).toBe(1));\n"),
    );
  }
  await plant('core/src/planted/silenced.ts', spell('// @ts-', 'ignore\nexport const silenced = 1;\n'));
  await plant(
    'core/src/planted/promise.test.ts',
    "import { expect, it } from 'vitest';\n\nit('[P1] [P99] is kept', () => expect(1).toBe(1));\n",
  );
}
