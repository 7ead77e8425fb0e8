// Format: Biome would not change a character.
import { type CheckReport, type Finding, brokenReport, refuseEmptyLook } from './report.ts';
import { runTool } from './run-tool.ts';
import { isCode, sourceFiles } from './source-files.ts';

interface BiomeOutput {
  readonly summary: { readonly changed: number; readonly unchanged: number; readonly errors: number };
  readonly diagnostics: readonly {
    readonly category?: string;
    readonly message: string;
    readonly location?: { readonly path?: string };
  }[];
}

export async function checkFormat(root: string): Promise<CheckReport> {
  const { code, stdout, stderr } = await runTool(root, 'biome', [
    'format',
    '--reporter=json',
    '--max-diagnostics=none',
    '.',
  ]);
  if (!stdout.startsWith('{')) return brokenReport('biome', `${stdout}${stderr}`.trim());
  const { summary, diagnostics }: BiomeOutput = JSON.parse(stdout);
  const findings: Finding[] = diagnostics.map((diagnostic) => ({
    file: diagnostic.location?.path ?? '',
    rule: diagnostic.category ?? 'biome',
    message: diagnostic.category === 'format' ? 'not formatted: npm run format' : diagnostic.message,
  }));
  const looked = summary.changed + summary.unchanged;
  const expected = (await sourceFiles(root)).filter(isCode).length;
  if (looked < expected) {
    findings.push({
      file: '',
      rule: 'looked-at-too-little',
      message: `saw ${looked} of ${expected} code files`,
    });
  }
  if (code !== 0 && findings.length === 0) findings.push({ file: '', rule: 'biome', message: stderr.trim() });
  return refuseEmptyLook({ looked, unit: 'files', findings });
}
