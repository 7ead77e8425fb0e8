// Renders docs/page-file.md from the schema of page files.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reservedSlugs } from '@holdfast/contract/limits.ts';
import type { PageFileField } from '@holdfast/contract/setup/page-file-fields.ts';
import { fieldWords } from './field-words.ts';
import { pageFields } from './page-fields.ts';

export const referencePage = 'docs/page-file.md';

export async function writePageFileReference(root: string): Promise<void> {
  await writeFile(join(root, referencePage), pageFileReference(pageFields()));
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
  'One JSON file describes a provider’s page: profile, hours and booking types. [example-page.json](example-page.json) is an example.',
  '',
  '```sh',
  'npm run provider -- --check my-page.json',
  '```',
  '',
  'This reads the file offline and lists everything that is wrong with it. Every field must be there, even if it is empty,',
  'because nothing is guessed. Saving a file replaces all that it can say. The rest stays, such as a picture or a pause. A booking',
  'type that is no longer in the file can no longer be booked. In the names below, `[]` stands for each item of a list, and `*` for',
  'each booking type.',
  '',
  '`npm run reference` writes this page from the schema that checks your file; `npm run check` fails if it is out of date.',
  '',
];

const tail = [
  '## Reserved names',
  '',
  `These cannot be a \`slug\`: ${reservedSlugs.map((slug) => `\`${slug}\``).join(', ')}.`,
];
