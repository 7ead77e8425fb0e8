// The browser that all test files of one worker share: starting it costs more than most tests.
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tools/dev/chromium/launch-chromium.ts';

let browser: Promise<Browser> | undefined;

/** It ends with the worker. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchChromium();
  return browser;
}
