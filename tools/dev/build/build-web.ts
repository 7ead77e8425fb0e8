// Builds the pages into web/dist.
import { join } from 'node:path';
import { build } from 'vite';
import { repoRoot } from '../emulators/repo-root.ts';

/** Uses `web/vite.config.ts`. Rejects with Vite's own message when a page does not build. */
export async function buildWeb(): Promise<void> {
  await build({ root: join(repoRoot, 'web'), logLevel: 'warn' });
}
