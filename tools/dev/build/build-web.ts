// Builds the pages: as they are deployed, or for a demo or a test, where the dashboard speaks to emulators.
import { join } from 'node:path';
import { build } from 'vite';
import { repoRoot, workFolder } from '../emulators/repo-root.ts';

/** Where the pages of tests and pictures are. What is deployed lies elsewhere, so that the two never mix. */
export const testPages: string = join(workFolder, 'test-pages');

/** Uses the configurations in `web`. Rejects with Vite's own message when a page does not build. */
export function buildWeb(): Promise<void> {
  return buildInto(join(repoRoot, 'web/dist'), 'production');
}

/** The same pages; in these the dashboard reads `/emulators.json` and offers the people named there. */
export function buildDemoWeb(outDir: string): Promise<void> {
  return buildInto(outDir, 'demo');
}

async function buildInto(outDir: string, mode: 'production' | 'demo'): Promise<void> {
  const root = join(repoRoot, 'web');
  const before = process.env['NODE_ENV'];
  // Vite reads it: with the tests' own, the pages would carry React's development build.
  process.env['NODE_ENV'] = 'production';
  try {
    for (const config of ['vite.config.ts', 'vite.dashboard.config.ts']) {
      await build({ root, configFile: join(root, config), logLevel: 'warn', mode, build: { outDir } });
    }
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
