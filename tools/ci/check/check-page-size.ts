// Checks the weight of the built pages against the budgets, and their syntax against old browsers.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkBrowserFloor } from '../../../web/tools/browser-floor.ts';
import { checkDashboardSize } from '../../../web/tools/check-dashboard-size.ts';
import { checkScriptSize } from '../../../web/tools/check-script-size.ts';
import type { Finding } from './finding.ts';
import { runTool } from './run-tool.ts';

// Needs a process of its own: Vite sets NODE_ENV for the process that it runs in.
const build = "import { buildWeb } from './tools/dev/build/build-web.ts'; await buildWeb();";

export async function checkPageSize(root: string): Promise<Finding[]> {
  const { ok, printed } = await runTool(root, 'node', '--input-type=module', '--eval', build);
  return ok ? weighPages(root) : [{ file: 'web', rule: 'vite', message: printed }];
}

/** Looks at `web/dist` as it is. */
export function weighPages(root: string): Finding[] {
  const dist = pathToFileURL(join(root, 'web/dist/'));
  const about = (rule: string) => (message: string) => ({ file: 'web/dist', rule, message });
  return [
    ...checkScriptSize(dist).map(about('script-size')),
    ...checkDashboardSize(dist).map(about('script-size')),
    ...checkBrowserFloor(dist).complaints.map(about('browser-floor')),
  ];
}
