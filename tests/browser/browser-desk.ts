// The start of every browser test file: a host, a browser, and visitors who leave after each test.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { blockOutside } from '../../tools/dev/chromium/block-outside.ts';
import { type Host, startHost } from '../../tools/dev/host/start-host.ts';
import { clockOffsetNow, testStart } from '../../tools/dev/host/test-time.ts';
import { present } from '../builders/granted.ts';
import { sharedBrowser } from './shared-browser.ts';

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The page's complaints: console errors, thrown errors, violations of its policy. */
  readonly complaints: string[];
}

export class BrowserDesk {
  #host: Host | undefined;
  #browser: Browser | undefined;
  readonly #laterHosts = new Map<number, Host>();
  #open: { context: BrowserContext; assertNone: () => void }[] = [];

  get host(): Host {
    return present(this.#host);
  }

  get origin(): string {
    return this.host.origin;
  }

  async start(): Promise<void> {
    [this.#host, this.#browser] = await Promise.all([
      // Each file has a host of its own, whose clock begins when the visitors' clocks do.
      startHost({ env: this.hostEnv() }),
      sharedBrowser(),
    ]);
  }

  /** Environment variables of its hosts, besides those of every host. */
  protected hostEnv(): Readonly<Record<string, string>> {
    return {};
  }

  /** Alan in New York by default, with a clock that begins at the tests' time. */
  async arrive({
    timezoneId = 'America/New_York',
    locale = 'en-US',
    width = 1280,
  }: {
    timezoneId?: string;
    locale?: string;
    width?: number;
  } = {}): Promise<Visitor> {
    const viewport = { width, height: 780 };
    const context = await present(this.#browser).newContext({ timezoneId, locale, viewport });
    const watch = await blockOutside(context);
    this.#open.push({ context, assertNone: () => watch.assertNone() });
    await context.clock.install({ time: testStart });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return { context, page, complaints };
  }

  /** The service, that many minutes later. */
  async hostAfter(minutes: number): Promise<Host> {
    const running = this.#laterHosts.get(minutes);
    if (running) return running;
    const started = await startHost({
      clockOffsetMs: clockOffsetNow() + minutes * 60_000,
      env: this.hostEnv(),
    });
    this.#laterHosts.set(minutes, started);
    return started;
  }

  /** Closes all visitors' browsers but one. Throws when a page requested anything outside this machine. */
  protected async closeVisitors(staying?: BrowserContext): Promise<void> {
    const open = this.#open;
    this.#open = open.filter(({ context }) => context === staying);
    for (const { context } of open) if (context !== staying) await context.close();
    for (const { assertNone } of open) assertNone();
  }

  /** After each test. */
  leave(_passed: boolean): Promise<void> {
    return this.closeVisitors();
  }

  async close(): Promise<void> {
    await this.closeVisitors();
    for (const host of [this.#host, ...this.#laterHosts.values()]) await host?.stop();
  }
}

/** Call once per file: opens before its tests, empties after each, closes after the last. */
export function openedFor<Desk extends BrowserDesk>(desk: Desk): Desk {
  beforeAll(() => desk.start());
  afterEach(({ task }) => desk.leave(task.result?.state === 'pass'));
  afterAll(() => desk.close());
  return desk;
}

export const browserDesk = (): BrowserDesk => openedFor(new BrowserDesk());
