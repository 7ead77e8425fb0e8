// The host and the browser that all test files of one worker share: starting them costs more than most tests.
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tools/dev/chromium/launch-chromium.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';

/** By the environment variables that they are given besides those of every host. */
const hosts = new Map<string, Promise<Host>>();
let browser: Promise<Browser> | undefined;

/** Both end with the worker. */
export function sharedHost(env: Readonly<Record<string, string>>): Promise<Host> {
  const name = JSON.stringify(env);
  const host = hosts.get(name) ?? startHost({ env });
  hosts.set(name, host);
  return host;
}

export function sharedBrowser(): Promise<Browser> {
  browser ??= launchChromium();
  return browser;
}
