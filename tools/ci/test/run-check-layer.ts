// The layer `check`: every checker, the unit tests in two zones, and the proofs that the checkers can fail.
import { checkSteps } from '../check/check-steps.ts';
import { findingLine, refuseEmptyLook } from '../check/report.ts';
import type { RunOptions, RunResult } from './run-projects.ts';
import { runProjects } from './run-projects.ts';

type Step = () => Promise<RunResult>;
const shownFindings = 30;

/** Two steps at a time; the longest is started first. */
export async function runCheckLayer(options: RunOptions): Promise<RunResult> {
  const waiting: Step[] = [
    () => projectStep('checkers can fail', ['architecture'], options),
    ...checkSteps.map(
      ({ name, run }) =>
        () =>
          checkerStep(name, () => run(options.root)),
    ),
    () => projectStep('unit tests', ['unit', 'unit-awkward-zone'], options),
  ];
  const results: RunResult[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await step());
  };
  await Promise.all([lane(), lane()]);
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    problems: results.flatMap(({ problems }) => problems),
  };
}

async function checkerStep(
  name: string,
  run: () => ReturnType<(typeof checkSteps)[number]['run']>,
): Promise<RunResult> {
  const startedAt = performance.now();
  try {
    const { looked, unit, findings } = refuseEmptyLook(await run());
    stepLine(
      findings.length === 0,
      name,
      startedAt,
      `${looked} ${unit}${findings.length > 0 ? `, ${findings.length} findings` : ''}`,
    );
    for (const finding of findings.slice(0, shownFindings)) print(`      ${findingLine(finding)}`);
    if (findings.length > shownFindings) print(`      and ${findings.length - shownFindings} more`);
    return findings.length === 0
      ? { passed: 1, failed: 0, problems: [] }
      : { passed: 0, failed: 1, problems: [] };
  } catch (error) {
    stepLine(false, name, startedAt, 'broke');
    print(`      ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { passed: 0, failed: 1, problems: [`${name} broke`] };
  }
}

async function projectStep(
  name: string,
  projects: readonly string[],
  options: RunOptions,
): Promise<RunResult> {
  const startedAt = performance.now();
  const result = await runProjects(projects, { ...options, quiet: true });
  const { passed, failed, problems } = result;
  stepLine(
    failed === 0,
    name,
    startedAt,
    [`${passed} tests`, ...(failed > 0 ? [`${failed} failed`] : []), ...problems].join(', '),
  );
  return result;
}

function stepLine(ok: boolean, name: string, startedAt: number, counts: string): void {
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  print(`  ${ok ? '✓' : '✗'} ${name.padEnd(18)} ${seconds.padStart(5)} s  ${counts}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
