// Runs vitest projects in a process of their own and counts every outcome.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';

export interface RunOptions {
  readonly root: string;
  readonly limitSeconds: number;
  /** Prints only what failed. */
  readonly quiet?: boolean;
}

export interface RunResult {
  readonly passed: number;
  readonly failed: number;
  /** Why something counts as failed although no test said so. */
  readonly problems: readonly string[];
}

/** The part of vitest's JSON report that we read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Never rejects because of tests: a crash, a hang and an empty run are failures with a reason. */
export async function runProjects(names: readonly string[], options: RunOptions): Promise<RunResult> {
  const { root, limitSeconds, quiet = false } = options;
  const file = join(root, '.holdfast/test-reports', `${names.join('-')}.json`);
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const reporters = [
    '--reporter=default',
    '--slow-test-threshold=600000',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { exitCode, timedOut, all } = await execa(
    'vitest',
    ['run', ...names.flatMap((name) => ['--project', name]), ...reporters],
    {
      cwd: root,
      preferLocal: true,
      localDir: root,
      stdin: 'ignore',
      ...(quiet ? { all: true } : { stdout: 'inherit', stderr: 'inherit' }),
      env: { NODE_ENV: 'test', ...(process.stdout.isTTY && !quiet ? {} : { NO_COLOR: '1' }) },
      timeout: limitSeconds * 1_000,
      // Time for tests to end emulators and browsers.
      forceKillAfterDelay: 10_000,
      reject: false,
    },
  );
  const report: VitestReport | null = await readFile(file, 'utf8').then(JSON.parse, () => null);
  const passed = report?.numPassedTests ?? 0;
  const failed = report === null ? 0 : report.numFailedTests + brokenFiles(report);
  const problems: string[] = [];
  if (timedOut) problems.push(`ended after ${limitSeconds} s`);
  else if (report === null) problems.push(`crashed with exit code ${exitCode} before it could count`);
  else if (passed + failed === 0) problems.push('no test ran');
  else if (exitCode !== 0 && failed === 0) problems.push(`exit code ${exitCode} although no test failed`);
  if (quiet && failed + problems.length > 0) process.stdout.write(`${String(all)}\n`);
  return { passed, failed: failed + problems.length, problems };
}

/** Files that failed without a failing test: one did not load, or a hook failed. */
function brokenFiles({ testResults }: VitestReport): number {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
}
