// Renders docs/page-file.md from the schema of page files, and finds it out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reservedSlugs } from '@holdfast/contract/limits.ts';
import type { PageFileField } from '@holdfast/contract/setup/page-file-fields.ts';
import type { CheckReport, Finding } from '../../ci/check/report.ts';
import { fieldWords } from './field-words.ts';
import { pageFields } from './page-fields.ts';

const page = 'docs/page-file.md';
const words = 'tools/ops/provider/field-words.ts';

export async function checkPageFileReference(root: string): Promise<CheckReport> {
  const fields = pageFields();
  const findings = wordFindings(fields);
  const written = await readFile(join(root, page), 'utf8').catch(() => '');
  if (written !== pageFileReference(fields)) {
    findings.push({ file: page, rule: 'stale-reference', message: 'out of date: npm run reference' });
  }
  return { looked: fields.length, unit: 'fields of the page file', findings };
}

export async function writePageFileReference(root: string): Promise<void> {
  await writeFile(join(root, page), pageFileReference(pageFields()));
}

/** Fields that nobody explains, and explanations of fields that are gone. */
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

export function pageFileReference(fields: readonly PageFileField[]): string {
  const groups = [...new Set(fields.map(({ path }) => parentOf(path)))];
  return `${[...head, ...groups.flatMap((group) => groupLines(group, fields)), ...tail].join('\n')}\n`;
}

function groupLines(group: string, fields: readonly PageFileField[]): string[] {
  const own = fields.filter(({ path }) => parentOf(path) === group);
  return [
    `## ${group === '' ? 'The page' : `\`${group}\``}`,
    '',
    '| field | must be | what it means |',
    '| --- | --- | --- |',
    ...own.map(({ path, rule }) => `| \`${lastOf(path)}\` | ${rule} | ${fieldWords[path]?.meaning ?? ''} |`),
    '',
  ];
}

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');
const lastOf = (path: string): string => path.split('.').at(-1) ?? '';

const head = [
  '# The page file',
  '',
  'A provider’s page as one JSON file: profile, hours and booking types. [example-page.json](example-page.json) is one.',
  '',
  '```sh',
  'npm run provider -- --check my-page.json',
  '```',
  '',
  'reads the file without a network and lists everything that is wrong with it. Every field must be there, even if it is',
  'empty: nothing is guessed. Saving a file replaces the whole page; a booking type that is no longer in the file can no longer',
  'be booked. In the names below, `[]` stands for each item of a list, and `*` for each booking type.',
  '',
  '`npm run reference` writes this page from the schema that checks your file; `npm run check` fails when it is out of date.',
  '',
];

const tail = [
  '## Reserved names',
  '',
  `These cannot be a \`slug\`: ${reservedSlugs.map((slug) => `\`${slug}\``).join(', ')}.`,
];
