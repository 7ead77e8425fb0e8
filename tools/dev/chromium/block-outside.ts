// Keeps a browser context on this machine and records every outside address that it requests.
import type { BrowserContext } from 'playwright-core';

const LOCAL_HOSTS = new Set(['127.0.0.1', 'localhost']);

export interface OutsideWatch {
  /** The outside addresses that pages requested, in order. */
  readonly requested: readonly string[];
  /** Throws when a page requested anything outside this machine. */
  assertNone(): void;
}

/** Call before the first page opens. Requests beyond this machine fail in the page and are recorded. */
export async function blockOutside(context: BrowserContext): Promise<OutsideWatch> {
  const requested: string[] = [];
  await context.route(isOutside, async (route) => {
    requested.push(route.request().url());
    await route.abort('addressunreachable');
  });
  await context.routeWebSocket(isOutside, async (socket) => {
    requested.push(socket.url());
    await socket.close();
  });
  return {
    requested,
    assertNone() {
      if (requested.length > 0)
        throw new Error(`A page asked for an outside address: ${requested.join(', ')}`);
    },
  };
}

function isOutside(url: URL): boolean {
  return !LOCAL_HOSTS.has(url.hostname) && url.protocol !== 'data:' && url.protocol !== 'blob:';
}
