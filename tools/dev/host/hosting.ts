// Hosting as firebase.json configures it, over pages built for tests, with the Hosting emulator's engine.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { RequestHandler } from 'express';
import { testPages } from '../build/build-web.ts';
import { repoRoot } from '../emulators/repo-root.ts';
import { type HostingConfig, hostingWithEmulators } from './hosting-with-emulators.ts';

function hostingConfig(): HostingConfig {
  return JSON.parse(readFileSync(join(repoRoot, 'firebase.json'), 'utf8')).hosting;
}

/** Paths that Hosting routes to a function, such as `/api/client`. */
export function functionRewrites(): { path: string; functionId: string; region: string }[] {
  return hostingConfig().rewrites.flatMap((rewrite) =>
    rewrite.source && rewrite.function ? [{ path: rewrite.source, ...rewrite.function }] : [],
  );
}

/** Serves files, page rewrites and headers; function rewrites come before this. */
export function hostingPages(emulatorOrigins: readonly string[]): RequestHandler {
  let pages: RequestHandler | undefined;
  return (request, response, next) => {
    pages ??= openPages(emulatorOrigins);
    pages(request, response, next);
  };
}

/** Loads the engine, a quarter of a host's start: most hosts are never asked for a page. */
function openPages(emulatorOrigins: readonly string[]): RequestHandler {
  // Its types describe a CommonJS default that Node puts one level deeper.
  const { default: superstatic }: { default: (options: object) => RequestHandler } = createRequire(
    import.meta.url,
  )('superstatic');
  const config = hostingWithEmulators(hostingConfig(), { pages: testPages, origins: emulatorOrigins });
  return superstatic({
    config: { ...config, rewrites: config.rewrites.filter((rewrite) => !rewrite.function) },
    cwd: repoRoot,
    compression: true,
  });
}
