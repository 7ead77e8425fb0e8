// Providers at their hours: opens the section, and reads what clients then see on the page.
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type NewProviderWishes, type TestProvider } from '../builders/new-provider.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { DashboardDesk, type SignedIn } from './dashboard-desk.ts';
import { openedFor } from './browser-desk.ts';

interface AtHours extends SignedIn {
  readonly provider: TestProvider;
}

export class HoursVisits extends DashboardDesk {
  /** Emails are promised, so that clients can be asked. None is delivered: nothing triggers it. */
  protected override hostEnv(): Readonly<Record<string, string>> {
    const mail = { MAIL_FROM: 'ada@holdfast.example', SENDGRID_API_KEY: 'SG.unused' };
    return { ...super.hostEnv(), ...mail, HOLDFAST_SENDGRID_ORIGIN: 'http://127.0.0.1:9' };
  }

  /** A new provider, open on weekdays from 9 to 17, at the section Availability. */
  async atHours(
    wishes: NewProviderWishes & { provider?: NewProviderWishes['provider']; width?: number } = {},
  ): Promise<AtHours> {
    const { width, ...ofProvider } = wishes;
    const provider = await newProvider(testFirestore(), ofProvider);
    return { provider, ...(await this.backAtHours(provider, width === undefined ? {} : { width })) };
  }

  /** The same provider in another browser. */
  async backAtHours({ id }: TestProvider, wishes: { width?: number } = {}): Promise<SignedIn> {
    const visitor = await this.enter({ uid: id, place: '/availability', locale: 'en-GB', ...wishes });
    await visitor.page.getByText('This is what clients see now.').waitFor();
    return visitor;
  }

  /** A client books; the start is an instant. */
  async book({ slug }: TestProvider, client: string, start: string): Promise<void> {
    const who = { name: client, email: 'client@example.com', timeZone: 'Europe/Stockholm', locale: 'en-GB' };
    granted(
      await callClient(this.origin, 'confirmBooking', { ...confirmInput({ slug, start }), client: who }),
    );
  }

  /** The times that a client sees on a day such as `Thursday 14 January`, in Stockholm. */
  async timesOnPage({ slug }: TestProvider, day: string): Promise<string[]> {
    const { page, context } = await this.arrive({ timezoneId: 'Europe/Stockholm', locale: 'en-GB' });
    await page.goto(`${this.origin}/${slug}`);
    await page.getByRole('button', { name: new RegExp(`^${day}`) }).click();
    await page.locator('button[class*=time]').first().waitFor();
    const times = await page.locator('button[class*=time]').allInnerTexts();
    await context.close();
    return times.map((time) => time.trim().split('\n')[0] ?? '');
  }
}

export const hoursVisits = (): HoursVisits => openedFor(new HoursVisits());

/** The times that the preview lists for the opened day, without the word that marks new ones. */
export async function timesInPreview(page: Page): Promise<string[]> {
  const times = await page.locator('#preview li').allInnerTexts();
  return times.map((text) => text.replace(/\s*new$/, '').trim());
}

export async function save(page: Page, name = 'Save'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('Your hours are saved.').waitFor();
}

export async function expectNoSidewaysScrolling(page: Page, width: number): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}
