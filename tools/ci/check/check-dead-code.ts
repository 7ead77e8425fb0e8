// Dead code: files, exports and dependencies that nothing uses, and imports that no package.json declares.
import { type CheckReport, type Finding, brokenReport, refuseEmptyLook } from './report.ts';
import { runTool } from './run-tool.ts';
import { isCode, sourceFiles } from './source-files.ts';

type KnipIssue = { readonly file: string } & Readonly<Record<string, unknown>>;

export async function checkDeadCode(root: string): Promise<CheckReport> {
  const { code, stdout, stderr } = await runTool(root, 'knip', ['--reporter', 'json', '--no-progress']);
  const start = stdout.indexOf('{"issues"');
  if (start < 0) return brokenReport('knip', `${stdout}${stderr}`.trim());
  const { issues }: { issues: readonly KnipIssue[] } = JSON.parse(stdout.slice(start));
  const findings = issues.flatMap(findingsOf);
  if (code !== 0 && findings.length === 0) {
    findings.push({ file: 'knip.jsonc', rule: 'knip', message: `${stdout.slice(0, start)}${stderr}`.trim() });
  }
  // knip does not say how much it read; that it reads every workspace is proven by planting faults in each.
  return refuseEmptyLook({
    looked: (await sourceFiles(root)).filter(isCode).length,
    unit: 'files',
    findings,
  });
}

function findingsOf(issue: KnipIssue): Finding[] {
  return Object.entries(issue).flatMap(([kind, items]) =>
    Array.isArray(items) ? items.map((item: unknown) => findingOf(issue.file, kind, item)) : [],
  );
}

function findingOf(file: string, kind: string, item: unknown): Finding {
  const name = namesIn(item).join(', ');
  const line =
    typeof item === 'object' && item !== null && 'line' in item && typeof item.line === 'number'
      ? item.line
      : undefined;
  return { file, line, rule: `knip(${kind})`, message: kind === 'files' ? 'nothing uses this file' : name };
}

function namesIn(item: unknown): string[] {
  if (Array.isArray(item)) return item.flatMap(namesIn);
  return typeof item === 'object' && item !== null && 'name' in item ? [String(item.name)] : [];
}
