// `npm test` and `npm run check`: runs the named layers, or all of them, and ends with the sum as its last line.
import { join } from 'node:path';
import { endChildren } from './child-processes.ts';
import { type Layer, layers, projects } from './layers.ts';
import { runCheckLayer } from './run-check-layer.ts';
import { type RunOptions, type RunResult, runProjects } from './run-projects.ts';

interface LayerResult extends RunResult {
  readonly layer: Layer;
  readonly seconds: number;
}

const root = join(import.meta.dirname, '../../..');

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupted = true;
    void endChildren().finally(() => process.exit(130));
  });
}

const wanted = process.argv.slice(2);
if (wanted.includes('--help')) {
  print(
    `npm test runs everything; npm test -- ${layers.map(({ name }) => name).join(' ')} runs those layers.`,
  );
  process.exit(0);
}
const unknown = wanted.filter((name) => !layers.some((layer) => layer.name === name));
if (unknown.length > 0) {
  print(`no such layer: ${unknown.join(', ')}; there are ${layers.map(({ name }) => name).join(', ')}`);
  print('0 passed, 1 failed');
  process.exit(1);
}

const results: LayerResult[] = [];
for (const layer of layers.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  if (!interrupted) results.push(await runLayer(layer));
}
printTable(results);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failures = results.reduce((sum, result) => sum + result.failed, 0);
// Nothing at all is not a success.
const failed = passed + failures === 0 ? 1 : failures;
process.exitCode = failed > 0 ? 1 : 0;
print(`${passed} passed, ${failed} failed`);

async function runLayer(layer: Layer): Promise<LayerResult> {
  print(layer.name);
  const startedAt = performance.now();
  const options: RunOptions = { root, limitSeconds: layer.limitSeconds };
  const own = projects.filter((project) => project.layer === layer.name).map(({ name }) => name);
  const result = await (layer.name === 'check' ? runCheckLayer(options) : runProjects(own, options)).catch(
    (error: unknown): RunResult => ({ passed: 0, failed: 1, problems: [String(error)] }),
  );
  for (const problem of result.problems) print(`  ✗ ${layer.name}: ${problem}`);
  return { ...result, layer, seconds: (performance.now() - startedAt) / 1_000 };
}

function printTable(rows: readonly LayerResult[]): void {
  print('');
  print('layer      seconds  budget  passed  failed');
  for (const { layer, seconds, passed: good, failed: bad } of rows) {
    const cells = [
      layer.name.padEnd(9),
      seconds.toFixed(1).padStart(8),
      String(layer.budgetSeconds).padStart(7),
      String(good).padStart(7),
      String(bad).padStart(7),
    ];
    const notes =
      good + bad === 0 ? '  no tests yet' : seconds > layer.budgetSeconds ? '  over its budget' : '';
    print(`${cells.join(' ')}${notes}`);
  }
  print('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
