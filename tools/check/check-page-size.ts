// Page size: builds the pages and weighs the scripts that a visitor must load, with the page's own scales.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as PageScales from '../../web/tools/check-script-size.ts';
import { type CheckReport, brokenReport, refuseEmptyLook } from './report.ts';
import { runTool } from './run-tool.ts';

const scales = 'web/tools/check-script-size.ts';
// In a process of its own: Vite sets NODE_ENV for whoever runs it.
const build = "import { buildWeb } from './tools/build/build-web.ts'; await buildWeb();";

export async function checkPageSize(root: string): Promise<CheckReport> {
  const built = await runTool(root, 'node', ['--input-type=module', '--eval', build]);
  if (built.code !== 0) return brokenReport('vite', `${built.stdout}${built.stderr}`.trim());
  return weighPages(root);
}

/** Weighs `web/dist` as it stands. */
export async function weighPages(root: string): Promise<CheckReport> {
  const { checkScriptSize, scriptSizes }: typeof PageScales = await import(
    pathToFileURL(join(root, scales)).href
  );
  const dist = pathToFileURL(join(root, 'web/dist/'));
  const { untilSlots, withForm } = scriptSizes(dist);
  return refuseEmptyLook({
    looked: Math.round(untilSlots),
    unit: `kB until a slot can be tapped, ${Math.round(withForm)} with the form`,
    findings: checkScriptSize(dist).map((message) => ({ file: 'web/dist', rule: 'script-size', message })),
  });
}
