// Checks that the table of promises, the tests and docs/proof.md agree.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../check/finding.ts';
import { promises } from './promises.ts';
import { proofPage } from './proof-page.ts';
import { type TaggedTest, taggedTests } from './tagged-tests.ts';

const pageFile = 'docs/proof.md';

export async function checkPromises(root: string): Promise<Finding[]> {
  const tests = await taggedTests(root);
  const page = await readFile(join(root, pageFile), 'utf8').catch(() => '');
  const findings = promiseFindings(tests);
  if (page !== proofPage(tests)) {
    findings.push({ file: pageFile, rule: 'stale-proof', message: 'out of date: npm run proof' });
  }
  return findings;
}

export async function writeProofPage(root: string): Promise<void> {
  await writeFile(join(root, pageFile), proofPage(await taggedTests(root)));
}

/** Finds kept promises without a test, and tests of promises that do not exist. */
export function promiseFindings(tests: readonly TaggedTest[]): Finding[] {
  const untested = Object.entries(promises)
    .filter(([id, { built }]) => built && !tests.some((test) => test.promises.includes(id)))
    .map(([id, { text }]) => ({
      file: 'tools/ci/proof/promises.ts',
      rule: 'untested-promise',
      message: `${id}: ${text}`,
    }));
  const unknown = tests.flatMap(({ file, title, promises: named }) =>
    named
      .filter((id) => !(id in promises))
      .map((id) => ({ file, rule: 'unknown-promise', message: `${id} in "${title}"` })),
  );
  return [...untested, ...unknown];
}
