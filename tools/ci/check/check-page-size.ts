// Page size and browser floor: builds the pages, weighs what a visitor must load, and looks for what old browsers lack.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as BrowserFloor from '../../../web/tools/browser-floor.ts';
import type * as PageScales from '../../../web/tools/check-script-size.ts';
import { type CheckReport, brokenReport, refuseEmptyLook } from './report.ts';
import { runTool } from './run-tool.ts';

const scales = 'web/tools/check-script-size.ts';
const floor = 'web/tools/browser-floor.ts';
// In a process of its own: Vite sets NODE_ENV for whoever runs it.
const build = "import { buildWeb } from './tools/dev/build/build-web.ts'; await buildWeb();";

export async function checkPageSize(root: string): Promise<CheckReport> {
  const built = await runTool(root, 'node', ['--input-type=module', '--eval', build]);
  if (built.code !== 0) return brokenReport('vite', `${built.stdout}${built.stderr}`.trim());
  return weighPages(root);
}

/** Looks at `web/dist` as it stands. */
export async function weighPages(root: string): Promise<CheckReport> {
  const { checkScriptSize, scriptSizes }: typeof PageScales = await import(
    pathToFileURL(join(root, scales)).href
  );
  const { checkBrowserFloor }: typeof BrowserFloor = await import(pathToFileURL(join(root, floor)).href);
  const dist = pathToFileURL(join(root, 'web/dist/'));
  const { untilSlots, withForm } = scriptSizes(dist);
  return refuseEmptyLook({
    looked: Math.round(untilSlots),
    unit: `kB until a slot can be tapped, ${Math.round(withForm)} with the form`,
    findings: [
      ...checkScriptSize(dist).map((message) => ({ file: 'web/dist', rule: 'script-size', message })),
      ...checkBrowserFloor(dist).complaints.map((message) => ({
        file: 'web/dist',
        rule: 'browser-floor',
        message,
      })),
    ],
  });
}
