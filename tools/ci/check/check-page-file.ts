// Checks that docs/page-file.md is up to date and explains every field of a page file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageFileField } from '@holdfast/contract/setup/page-file-fields.ts';
import { fieldWords } from '../../ops/provider/field-words.ts';
import { pageFields } from '../../ops/provider/page-fields.ts';
import { pageFileReference, referencePage } from '../../ops/provider/page-file-reference.ts';
import type { Finding } from './finding.ts';

const words = 'tools/ops/provider/field-words.ts';

export async function checkPageFile(root: string): Promise<Finding[]> {
  const fields = pageFields();
  const findings = wordFindings(fields);
  const written = await readFile(join(root, referencePage), 'utf8').catch(() => '');
  if (written !== pageFileReference(fields)) {
    findings.push({
      file: referencePage,
      rule: 'stale-reference',
      message: 'out of date: npm run reference',
    });
  }
  return findings;
}

/** Finds fields without an explanation, and explanations of fields that are gone. */
export function wordFindings(fields: readonly PageFileField[]): Finding[] {
  const paths = fields.map(({ path }) => path);
  const unexplained = paths
    .filter((path) => !(path in fieldWords))
    .map((path) => ({ file: words, rule: 'unexplained-field', message: `${path} has no meaning` }));
  const gone = Object.keys(fieldWords)
    .filter((path) => !paths.includes(path))
    .map((path) => ({ file: words, rule: 'explains-nothing', message: `${path} is no field` }));
  return [...unexplained, ...gone];
}
