// Lint: oxlint with types and with the project's own rules, over every code file there is.
import { type CheckReport, type Finding, brokenReport, refuseEmptyLook } from './report.ts';
import { runTool } from './run-tool.ts';
import { isCode, sourceFiles } from './source-files.ts';

interface OxlintOutput {
  readonly number_of_files: number;
  readonly diagnostics: readonly {
    readonly code?: string;
    readonly message: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

export async function checkLint(root: string): Promise<CheckReport> {
  const { code, stdout, stderr } = await runTool(root, 'oxlint', ['--format', 'json']);
  if (!stdout.startsWith('{')) return brokenReport('oxlint', `${stdout}${stderr}`.trim());
  const output: OxlintOutput = JSON.parse(stdout);
  const findings: Finding[] = output.diagnostics.map((diagnostic) => ({
    file: diagnostic.filename,
    line: diagnostic.labels[0]?.span.line,
    rule: diagnostic.code ?? 'oxlint',
    message: diagnostic.message,
  }));
  const expected = (await sourceFiles(root)).filter(isCode).length;
  const looked = output.number_of_files;
  if (looked < expected) {
    findings.push({
      file: '',
      rule: 'looked-at-too-little',
      message: `saw ${looked} of ${expected} code files`,
    });
  }
  if (code !== 0 && findings.length === 0)
    findings.push({ file: '', rule: 'oxlint', message: stderr.trim() });
  return refuseEmptyLook({ looked, unit: 'files', findings });
}
