// Prints a vitest run as it happens, briefly: a line per file, each failing test with its message; and counts.
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';

const shownLines = 40;

export interface RunCounts {
  passed: number;
  failed: number;
  skipped: number;
}

export class LayerReporter implements Reporter {
  readonly counts: RunCounts = { passed: 0, failed: 0, skipped: 0 };
  readonly #root: string;
  readonly #filesToo: boolean;

  constructor(root: string, filesToo: boolean) {
    this.#root = root;
    this.#filesToo = filesToo;
  }

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    if (result.state === 'passed') this.counts.passed += 1;
    else if (result.state === 'skipped') this.counts.skipped += 1;
    else this.#fail(`${this.#nameOf(test.module)} > ${test.fullName}`, result.errors ?? []);
  }

  /** A hook that failed takes its tests with it without failing them. */
  onTestSuiteResult(suite: TestSuite): void {
    const errors = suite.errors();
    if (errors.length > 0) this.#fail(`${this.#nameOf(suite.module)} > ${suite.fullName}`, errors);
  }

  onTestModuleEnd(module: TestModule): void {
    const errors = module.errors();
    if (errors.length > 0) this.#fail(this.#nameOf(module), errors);
    if (!this.#filesToo) return;
    const tests = [...module.children.allTests()];
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const seconds = (module.diagnostic().duration / 1_000).toFixed(1);
    const note = failed > 0 ? `, ${failed} failed` : '';
    print(`  ${module.ok() ? '✓' : '✗'} ${this.#nameOf(module)}  ${tests.length} tests${note}  ${seconds} s`);
  }

  onTestRunEnd(_modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    for (const error of unhandled) this.#fail('outside of any test', [error]);
  }

  #nameOf(module: TestModule): string {
    return `[${module.project.name}] ${relative(this.#root, module.moduleId)}`;
  }

  #fail(
    title: string,
    errors: readonly { message: string; stack?: string | undefined; diff?: string | undefined }[],
  ): void {
    this.counts.failed += 1;
    print(`  ✗ ${title}`);
    for (const error of errors) {
      const place = error.stack
        ?.split('\n')
        .find((line) => line.includes(this.#root) && !line.includes('node_modules'));
      const parts = [error.message, error.diff, place?.trim()].filter(
        (part) => part !== undefined && part !== '',
      );
      print(indent(shortened(stripVTControlCharacters(parts.join('\n')))));
    }
  }
}

/** Enough of a long difference to know what it is about. */
function shortened(text: string): string {
  const lines = text.split('\n');
  return lines.length <= shownLines
    ? text
    : [...lines.slice(0, shownLines - 2), '…', ...lines.slice(-1)].join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
