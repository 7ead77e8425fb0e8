// `npm test` and `npm run check`: runs the named layers, or all of them, and prints the sum last.
import { UsageError } from '../../dev/command/parse-command.ts';
import { runCommand } from '../../dev/command/run-command.ts';
import { repoRoot } from '../../dev/emulators/repo-root.ts';
import { type Layer, layers, projects } from './layers.ts';
import { runCheckSteps } from './run-check-steps.ts';
import { type RunResult, runProjects } from './run-projects.ts';

interface LayerResult extends RunResult {
  readonly layer: Layer;
  readonly seconds: number;
}

const names = layers.map(({ name }) => name);
const command = {
  name: 'npm test',
  usage: `npm test runs everything; npm test -- ${names.join(' ')} runs those layers.\n`,
  options: {},
  mostWords: layers.length,
};

await runCommand(command, async ({ words }) => {
  const unknown = words.filter((word) => !names.includes(word));
  if (unknown.length > 0)
    throw new UsageError(`There is no layer ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  const results: LayerResult[] = [];
  for (const layer of layers.filter(({ name }) => words.length === 0 || words.includes(name)))
    results.push(await runLayer(layer));
  printTable(results);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});

async function runLayer(layer: Layer): Promise<LayerResult> {
  console.log(layer.name);
  const startedAt = performance.now();
  const own = projects.filter((project) => project.layer === layer.name).map(({ name }) => name);
  const isCheck = layer.name === 'check';
  const [tests, steps] = await Promise.all([
    runProjects(own, { root: repoRoot, limitSeconds: layer.limitSeconds, quiet: isCheck }),
    isCheck ? runCheckSteps(repoRoot) : { passed: 0, failed: 0 },
  ]);
  for (const problem of tests.problems) console.log(`  ✗ ${layer.name}: ${problem}`);
  return {
    passed: tests.passed + steps.passed,
    failed: tests.failed + steps.failed,
    problems: tests.problems,
    layer,
    seconds: (performance.now() - startedAt) / 1_000,
  };
}

function printTable(rows: readonly LayerResult[]): void {
  console.log('\nlayer      seconds  budget  passed  failed');
  for (const { layer, seconds, passed, failed } of rows) {
    const cells = [
      layer.name.padEnd(9),
      seconds.toFixed(1).padStart(8),
      String(layer.budgetSeconds).padStart(7),
      String(passed).padStart(7),
      String(failed).padStart(7),
    ];
    console.log(`${cells.join(' ')}${seconds > layer.budgetSeconds ? '  over its budget' : ''}`);
  }
  console.log('');
}
