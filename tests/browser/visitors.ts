// People with browsers: each has a context of its own, with a zone, a language, a screen and a clock that begins at the test's time.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { blockOutside } from '../../tools/dev/chromium/block-outside.ts';
import { launchChromium } from '../../tools/dev/chromium/launch-chromium.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained about: errors on its console, thrown errors, anything its policy forbade. */
  readonly complaints: readonly string[];
}

export interface Visitors {
  /** Alan in New York unless said otherwise. */
  arrive(wishes?: { timezoneId?: string; locale?: string; width?: number }): Promise<Visitor>;
  /** Sends everybody home. Throws when a page wanted anything outside this machine. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

export async function openVisitors(): Promise<Visitors> {
  const browser: Browser = await launchChromium();
  let open: { context: BrowserContext; assertNone: () => void }[] = [];
  return {
    async arrive({ timezoneId = 'America/New_York', locale = 'en-US', width = 1280 } = {}) {
      const context = await browser.newContext({ timezoneId, locale, viewport: { width, height: 780 } });
      const watch = await blockOutside(context);
      open.push({ context, assertNone: () => watch.assertNone() });
      await context.clock.install({ time: testStart });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return { context, page, complaints };
    },
    async leave() {
      const leaving = open;
      open = [];
      for (const { context } of leaving) await context.close();
      for (const { assertNone } of leaving) assertNone();
    },
    close: () => browser.close(),
  };
}

/** Chooses a start on the page that shows times: the day by its date in words, the time as it is shown. */
export async function chooseTime(page: Page, day: RegExp, time: RegExp): Promise<void> {
  await page.getByRole('button', { name: day }).click();
  await page.getByRole('button', { name: time }).click();
  await page.getByRole('heading', { name: 'Your details' }).waitFor();
}

export async function fillIn(page: Page, name = 'Alan Reyes', email = 'alan@example.com'): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Email').fill(email);
}
