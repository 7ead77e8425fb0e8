// A checker that is made to see nothing says so, instead of passing; and the runner counts what breaks as failed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFormat } from '../../tools/ci/check/check-format.ts';
import { checkLint } from '../../tools/ci/check/check-lint.ts';
import { checkTypes } from '../../tools/ci/check/check-types.ts';
import { checkQueryIndexes } from '../../tools/ci/check/query-indexes.ts';
import { refuseEmptyLook } from '../../tools/ci/check/report.ts';
import { makePlantedTree, type PlantedTree } from './planted-tree.ts';

let tree: PlantedTree;

beforeAll(async () => {
  tree = await makePlantedTree();
});

afterAll(() => tree.remove());

const onlyRules = ({ findings }: Awaited<ReturnType<typeof checkLint>>): string[] =>
  findings.map(({ rule }) => rule);

describe('a checker that sees nothing', () => {
  it('has failed, whoever it is', () => {
    expect(refuseEmptyLook({ looked: 0, unit: 'files', findings: [] }).findings).toEqual([
      { file: '', rule: 'looked-at-nothing', message: 'saw 0 files' },
    ]);
  });

  it('is reported for lint when its settings leave a workspace out', async () => {
    await tree.change('.oxlintrc.json', '"**/dist/**"', '"core/**"');
    // Which files are seen does not depend on types, and looking without them takes a seventh of the time.
    await tree.change('.oxlintrc.json', '"typeAware": true', '"typeAware": false');
    expect(onlyRules(await checkLint(tree.root))).toContain('looked-at-too-little');
  });

  it('is reported for format when its settings leave a workspace out', async () => {
    await tree.change('biome.json', '"!**/dist"', '"!core"');
    expect(onlyRules(await checkFormat(tree.root))).toContain('looked-at-too-little');
  });

  it('is reported for types when a workspace includes nothing', async () => {
    await tree.change('core/tsconfig.json', '"include": ["src"]', '"include": ["nowhere"]');
    const { findings } = await checkTypes(tree.root);
    expect(findings).toContainEqual({ file: 'core', rule: 'looked-at-nothing', message: 'no source file' });
  });

  it('is reported for query indexes when the table is empty', async () => {
    await tree.plant('functions/src/store/queries.ts', 'export const queries = {};\n');
    await tree.plant('firestore.indexes.json', '{ "indexes": [], "fieldOverrides": [] }\n');
    expect(onlyRules(await checkQueryIndexes(tree.root))).toContain('looked-at-nothing');
  });
});

describe('the runner', () => {
  const testFile = (...lines: string[]): string =>
    ["import { beforeAll, describe, expect, it } from 'vitest';", ...lines, ''].join('\n');

  it('counts a failing test, hook, file and stray error once each, and names them', async () => {
    await tree.discard('tests/artifact');
    await tree.plant('tests/artifact/good.test.ts', testFile("it('holds', () => expect(1).toBe(1));"));
    await tree.plant('tests/artifact/bad.test.ts', testFile("it('does not hold', () => expect(1).toBe(2));"));
    await tree.plant(
      'tests/artifact/hook.test.ts',
      testFile(
        "describe('group', () => {",
        "  beforeAll(() => { throw new Error('no host'); });",
        "  it('never starts', () => expect(1).toBe(1));",
        '});',
      ),
    );
    await tree.plant('tests/artifact/broken.test.ts', "throw new Error('does not load');\n");
    await tree.plant(
      'tests/artifact/stray.test.ts',
      testFile(
        "it('leaves an error behind', async () => {",
        "  void Promise.reject(new Error('stray'));",
        '  await new Promise((resolve) => setTimeout(resolve, 20));',
        '});',
      ),
    );
    const { lastLine, output, status } = runLayers('artifact');
    expect(output).toContain('does not hold');
    expect(output).toContain('no host');
    expect(output).toContain('does not load');
    expect(output).toContain('stray');
    expect(lastLine).toBe('2 passed, 4 failed');
    expect(status).toBe(1);
  });

  it('counts a layer whose process dies, and a layer without a single test, as failed', async () => {
    await tree.discard('tests/smoke');
    await tree.plant('tests/smoke/empty.test.ts', 'export {};\n');
    expect(runLayers('smoke')).toMatchObject({ lastLine: '0 passed, 1 failed', status: 1 });
    await tree.plant('vitest.config.ts', 'process.exit(0);\n');
    const { lastLine, output, status } = runLayers('smoke');
    expect(output).toContain('crashed with exit code 0');
    expect(lastLine).toBe('0 passed, 1 failed');
    expect(status).toBe(1);
  });

  function runLayers(...layers: string[]): {
    lastLine: string | undefined;
    output: string;
    status: number | null;
  } {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(tree.root, 'tools/ci/test/run-layers.ts'), ...layers],
      { cwd: tree.root, encoding: 'utf8' },
    );
    return { lastLine: stdout.trimEnd().split('\n').at(-1), output: `${stdout}${stderr}`, status };
  }
});
