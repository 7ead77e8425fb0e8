// The start of every browser test of the dashboard: visitors who sign in by one click, as anybody.
import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { emulatorFacts } from '../../tools/dev/host/emulator-facts.ts';
import { makeAccount } from '../builders/make-account.ts';
import { BrowserDesk, openedFor, type Visitor } from './browser-desk.ts';

export interface SignedIn extends Visitor {
  readonly uid: string;
  readonly email: string;
}

interface Wishes {
  /** A provider's id, or a new one for somebody who is not a provider. */
  uid?: string;
  /** The account's address; by default one at example.com. */
  email?: string;
  /** Below `/dashboard`, such as `/settings`. */
  place?: string;
  locale?: string;
  timezoneId?: string;
  width?: number;
  /** In a page that nobody was in before. */
  isAlone?: boolean;
}

interface Entered {
  readonly visitor: Visitor;
  /** What a page keeps as long as it is open. */
  readonly kind: string;
}

export class DashboardDesk extends BrowserDesk {
  /** Whoever entered first in this test. */
  #first: Entered | undefined;
  /** Whoever did in the test before, if it passed: their page is still open. */
  #former: Entered | undefined;

  protected override hostEnv(): Readonly<Record<string, string>> {
    return { FIREBASE_AUTH_EMULATOR_HOST: inject('authAddress') };
  }

  /**
   * Makes the account and signs it in by one click. The first to enter in a test goes on in the page of the
   * test before, whose person signs out: loading the dashboard anew takes longer than most tests.
   */
  async enter({
    uid = `new-${randomUUID()}`,
    place = '',
    email: wanted,
    width = 1280,
    locale = 'en-US',
    timezoneId = 'Europe/Stockholm',
    isAlone = false,
  }: Wishes = {}): Promise<SignedIn> {
    const email = await makeAccount(uid, wanted);
    const kind = `${locale} ${timezoneId}`;
    const address = `${this.origin}/dashboard${place}`;
    const former = this.#former?.kind === kind && !isAlone ? this.#former.visitor : null;
    this.#former = undefined;
    const isFree = former !== null && (await isHandedOver(former, address, width));
    const visitor = isFree ? former : await this.arrive({ timezoneId, locale, width });
    await this.letIn(visitor.context, uid);
    if (!isFree) await visitor.page.goto(address);
    await clickIn(visitor.page);
    this.#first ??= { visitor, kind };
    return { ...visitor, uid, email };
  }

  /** From now on, whoever signs in by one click in this browser is that account. */
  async letIn(context: BrowserContext, uid: string): Promise<void> {
    const facts = emulatorFacts({ auth: inject('authAddress'), firestore: inject('firestoreAddress') });
    const people = [{ name: 'Ada', uid }];
    await context.route('**/emulators.json', (route) => route.fulfill({ json: { ...facts, people } }));
    // A page that is open keeps the people that it was told of.
    await context.route('**/accounts:signInWithCustomToken*', (route) =>
      route.continue({ postData: { token: JSON.stringify({ uid }), returnSecureToken: true } }),
    );
  }

  override async leave(passed: boolean): Promise<void> {
    this.#former = passed ? this.#first : undefined;
    this.#first = undefined;
    await this.closeVisitors(this.#former?.visitor.context);
  }
}

const signInName = /^(?:Sign in as Ada|Als Ada anmelden)$/;

/** Signs out whoever is there; nothing of theirs stays in the page. False if nobody is. */
async function isHandedOver(visitor: Visitor, address: string, width: number): Promise<boolean> {
  const { page, context, complaints } = visitor;
  // Hidden: on a phone, and beneath an open dialog.
  const out = page.getByRole('button', { name: /^(?:Sign out|Abmelden)$/, includeHidden: true });
  if (page.isClosed() || (await out.count()) === 0) return false;
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll();
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize({ width, height: 780 });
  await out.first().dispatchEvent('click');
  await page.getByRole('button', { name: signInName }).waitFor();
  await page.evaluate((to) => {
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, '', to);
  }, address);
  complaints.length = 0;
  return true;
}

/** Signs in on a page that shows the ways in, and waits until they are gone. */
export async function clickIn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: signInName });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

export const dashboardDesk = (): DashboardDesk => openedFor(new DashboardDesk());
