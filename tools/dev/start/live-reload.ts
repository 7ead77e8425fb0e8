// What `--dev` adds: the bundle follows the functions' sources, and Vite serves the pages from theirs.
import { join } from 'node:path';
import { createServer } from 'vite';
import { watchFunctions } from '../build/build-functions.ts';
import { repoRoot } from '../emulators/repo-root.ts';
import type { DemoSetup } from './demo-setup.ts';
import { hostingOrigin } from './demo-pages.ts';

export interface LiveReload {
  stop(): Promise<void>;
}

/** Builds the functions once; every later build prints one line, and the emulator reloads it. */
export function watchFunctionsAloud(): Promise<LiveReload> {
  return watchFunctions((problem) => {
    process.stdout.write(
      problem === undefined ? '  Functions rebuilt.\n' : `  Functions not rebuilt: ${problem}\n`,
    );
  });
}

/** Call before web/vite.config.ts loads, because that reads this once: the address that answers `/api`. */
export function nameApiOrigin(setup: DemoSetup): void {
  process.env['HOLDFAST_API_ORIGIN'] = hostingOrigin(setup);
}

/** Serves the pages from sources on the demo's dev port; the emulators answer `/api`. */
export async function servePagesLive(setup: DemoSetup): Promise<LiveReload> {
  const server = await createServer({
    root: join(repoRoot, 'web'),
    mode: 'demo',
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: setup.devPort, strictPort: true },
  });
  await server.listen();
  return { stop: () => server.close() };
}
