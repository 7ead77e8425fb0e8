// Types: the compiler over every workspace as it is shipped, and over tools and tests.
import { relative, sep } from 'node:path';
import { type CheckReport, type Finding, refuseEmptyLook } from './report.ts';
import { runTool } from './run-tool.ts';
import { isCode, sourceFiles } from './source-files.ts';

const projects = ['contract', 'core', 'functions', 'web', '.'] as const;

/** Also finds source files that no project includes, and projects without a single file. */
export async function checkTypes(root: string): Promise<CheckReport> {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const project of projects) {
    const { code, stdout, stderr } = await runTool(root, 'tsc', [
      '-p',
      project,
      '--listFiles',
      '--pretty',
      'false',
    ]);
    const listed = filesListed(root, stdout);
    const errors = errorsFrom(stdout);
    for (const file of listed) seen.add(file);
    findings.push(...errors);
    if (listed.length === 0)
      findings.push({ file: project, rule: 'looked-at-nothing', message: 'no source file' });
    if (code !== 0 && errors.length === 0) {
      findings.push({ file: project, rule: 'tsc', message: `${stdout}${stderr}`.trim().slice(-2_000) });
    }
  }
  for (const file of await sourceFiles(root)) {
    if (isCode(file) && /\.tsx?$/.test(file) && !seen.has(file)) {
      findings.push({ file, rule: 'in-no-project', message: 'no tsconfig.json includes this file' });
    }
  }
  return refuseEmptyLook({ looked: seen.size, unit: 'files', findings: withoutRepeats(findings) });
}

/** Paths the compiler printed, relative to the root; libraries are left out. */
function filesListed(root: string, stdout: string): string[] {
  return stdout
    .split('\n')
    .filter((line) => /^(?:\/|[A-Za-z]:[\\/])/.test(line) && !line.includes('node_modules'))
    .map((line) => relative(root, line.trim()).split(sep).join('/'))
    .filter((file) => !file.startsWith('..'));
}

function errorsFrom(stdout: string): Finding[] {
  return [
    ...stdout.matchAll(
      /^(?<file>[^\s(][^(\n]*)\((?<line>\d+),\d+\): error (?<rule>TS\d+): (?<message>.*)$/gm,
    ),
  ].map(({ groups }) => ({
    file: groups?.['file'] ?? '',
    line: Number(groups?.['line']),
    rule: groups?.['rule'] ?? '',
    message: groups?.['message'] ?? '',
  }));
}

/** A contract file with an error is reported by every project that imports it. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
