// Checks that commands and files in documents exist, and that the commands run as written.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layers, projects } from '../test/layers.ts';
import type { Finding } from './finding.ts';
import { sourceFiles } from './source-files.ts';

type Scripts = Readonly<Record<string, string>>;

/** What firebase does without knowing a project. */
const withoutProject = /^(?:login|logout|projects:list|--version|--help)\b/;

export async function checkDocumentedCommands(root: string): Promise<Finding[]> {
  const { scripts }: { scripts: Scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const files = (await sourceFiles(root)).filter((file) => /(?<!\.test)\.(?:md|ts|tsx|mjs)$/.test(file));
  const findings = await Promise.all(
    files.map(async (file) => commandFindings(file, await readFile(join(root, file), 'utf8'), scripts)),
  );
  return [...scriptFindings(scripts), ...findings.flat(), ...(await fileFindings(root, files))];
}

/** These scripts do not install first: in a fresh clone they run on any Node, and fail. */
export function scriptFindings(scripts: Scripts): Finding[] {
  return Object.keys(scripts)
    .filter((name) => !name.startsWith('pre') && scripts[`pre${name}`] !== 'node tools/dev/first-run.mjs')
    .map((name) => ({
      file: 'package.json',
      rule: 'installs-nothing',
      message: `${name} wants "pre${name}": "node tools/dev/first-run.mjs"`,
    }));
}

/** Finds files in code marks that have moved or never existed. */
async function fileFindings(root: string, files: readonly string[]): Promise<Finding[]> {
  const documents = files.filter((file) => file.endsWith('.md'));
  const found = await Promise.all(
    documents.map(async (file) =>
      namedFiles(await readFile(join(root, file), 'utf8'))
        .filter(({ path }) => !existsSync(join(root, path)))
        .map(({ path, line }) => ({ file, line, rule: 'no-such-file', message: `there is no ${path}` })),
    ),
  );
  return found.flat();
}

export function namedFiles(text: string): { path: string; line: number }[] {
  const path =
    /`(?<path>(?:contract|core|functions|web|tools|tests|docs)\/[\w./-]+\.(?:tsx?|mjs|md|json|html|css))`/g;
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(path)].map(({ groups }) => ({ path: groups?.['path'] ?? '', line: index + 1 })),
    );
}

export function commandFindings(file: string, text: string, scripts: Scripts): Finding[] {
  const inDocument = file.endsWith('.md');
  return text.split('\n').flatMap((line, index) =>
    problemsOf(line, scripts, inDocument).map(([rule, message]) => ({
      file,
      line: index + 1,
      rule,
      message,
    })),
  );
}

function problemsOf(line: string, scripts: Scripts, inDocument: boolean): [rule: string, message: string][] {
  const named = [...line.matchAll(/\bnpm run (?:-s )?(?<name>[a-z][\w:-]*)/g)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
  const unknown = named.filter((name) => !(name in scripts)).map((name) => `npm run ${name}`);
  const layer = [...line.matchAll(/\bnpm test -- (?<names>[a-z]+(?: [a-z]+)*)/g)]
    .flatMap(({ groups }) => groups?.['names']?.split(' ') ?? [])
    // Prose continues after the command.
    .slice(0, 1)
    .filter((name) => !layers.some((each) => each.name === name))
    .map((name) => `npm test -- ${name}`);
  const project = [
    ...line.matchAll(/--project (?<name>[a-z-]+) (?:tests|tools|core|contract|web|functions)\//g),
  ]
    .flatMap(({ groups }) => groups?.['name'] ?? [])
    .filter((name) => !projects.some((each) => each.name === name))
    .map((name) => `--project ${name}`);
  const missing = [...unknown, ...layer, ...project].map((command): [string, string] => [
    'no-such-command',
    `there is no ${command}`,
  ]);
  return inDocument ? [...missing, ...unusable(line)] : missing;
}

/** Finds commands that exist but do not work as written. */
function unusable(line: string): [rule: string, message: string][] {
  const direct = /\bnode (?:tools|web|tests)\/\S+/.exec(line)?.[0];
  const firebase = [...line.matchAll(/\bnpx firebase (?<command>[^`\n]*)/g)]
    .map(({ groups }) => groups?.['command'] ?? '')
    .filter((command) => !withoutProject.test(command) && !command.includes('--project'));
  const problems: [string, string][] = firebase.map((command) => [
    'no-project',
    `npx firebase ${command}: add --project`,
  ]);
  if (direct !== undefined) problems.push(['not-on-node-20', `${direct}: name the npm script`]);
  return problems;
}
