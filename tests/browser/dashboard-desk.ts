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
}

export class DashboardDesk extends BrowserDesk {
  protected override hostEnv(): Readonly<Record<string, string>> {
    return { FIREBASE_AUTH_EMULATOR_HOST: inject('authAddress') };
  }

  /** Makes the account and signs it in by one click, in English: the buttons are named in it. */
  async enter({
    uid = `new-${randomUUID()}`,
    place = '',
    email: wanted,
    ...wishes
  }: Wishes = {}): Promise<SignedIn> {
    const email = await makeAccount(uid, wanted);
    const visitor = await this.arrive({ timezoneId: 'Europe/Stockholm', ...wishes });
    await this.letIn(visitor.context, uid);
    await visitor.page.goto(`${this.origin}/dashboard${place}`);
    await clickIn(visitor.page);
    return { ...visitor, uid, email };
  }

  /** From now on, this browser's sign-in page offers that account by the name of Ada. */
  async letIn(context: BrowserContext, uid: string): Promise<void> {
    const facts = emulatorFacts({ auth: inject('authAddress'), firestore: inject('firestoreAddress') });
    const people = [{ name: 'Ada', uid }];
    await context.route('**/emulators.json', (route) => route.fulfill({ json: { ...facts, people } }));
  }
}

/** Signs in on a page that shows the ways in, and waits until they are gone. */
export async function clickIn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^(?:Sign in as Ada|Als Ada anmelden)$/ });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

export const dashboardDesk = (): DashboardDesk => openedFor(new DashboardDesk());
