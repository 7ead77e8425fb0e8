// Runs vitest projects in a process of their own and turns whatever happens into counts.
import { fork } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { endChild, trackChild } from './child-processes.ts';
import type { RunCounts } from './layer-reporter.ts';
import { projects } from './layers.ts';

export interface RunOptions {
  readonly root: string;
  readonly limitSeconds: number;
  /** Leaves out the line per file. */
  readonly quiet?: boolean;
}

export interface RunResult {
  readonly passed: number;
  readonly failed: number;
  /** Why something counts as failed although no test said so. */
  readonly problems: readonly string[];
}

/** The test files of a project that exist now. */
export function testFiles(root: string, projectName: string): string[] {
  const project = projects.find(({ name }) => name === projectName);
  if (!project) throw new Error(`there is no test project ${projectName}`);
  return globSync([...project.include], {
    cwd: root,
    exclude: ['**/node_modules/**', '**/dist/**', '.holdfast/**'],
  });
}

/** Never rejects for what tests do: a crash, a hang and an empty run are failures with a reason. */
export async function runProjects(names: readonly string[], options: RunOptions): Promise<RunResult> {
  const present = names.filter((name) => testFiles(options.root, name).length > 0);
  if (present.length === 0) return { passed: 0, failed: 0, problems: [] };
  const script = join(import.meta.dirname, 'vitest-run.ts');
  const child = fork(script, [...present, ...(options.quiet === true ? ['--quiet'] : [])], {
    cwd: options.root,
    env: { ...process.env, NODE_ENV: 'test' },
  });
  trackChild(child);
  let counts: RunCounts | undefined;
  let outOfTime = false;
  child.once('message', (message: RunCounts) => {
    counts = message;
  });
  const limit = setTimeout(() => {
    outOfTime = true;
    void endChild(child);
  }, options.limitSeconds * 1_000);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(limit);
  return resultOf(counts, code, outOfTime, options.limitSeconds);
}

function resultOf(
  counts: RunCounts | undefined,
  code: number | null,
  outOfTime: boolean,
  limitSeconds: number,
): RunResult {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  const problems: string[] = [];
  if (outOfTime) problems.push(`ended after ${limitSeconds} s`);
  else if (counts === undefined)
    problems.push(`crashed with exit code ${String(code)} before it could count`);
  else if (passed + failed === 0) problems.push('there are test files, but no test ran');
  else if (code !== 0 && failed === 0) problems.push(`exit code ${String(code)} although no test failed`);
  return { passed, failed: failed + problems.length, problems };
}
