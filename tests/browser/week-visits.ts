// Providers at their week: opens the section, and finds bookings, days and what was promised by email.
import type { Page } from 'playwright-core';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { openedFor } from './browser-desk.ts';
import type { SignedIn } from './dashboard-desk.ts';
import { HoursVisits } from './hours-visits.ts';

interface AtWeek extends SignedIn {
  readonly provider: TestProvider;
}

export class WeekVisits extends HoursVisits {
  /** A new provider with Alan's appointment on Tuesday from 10:00 to 10:30, at the section Week. */
  async atWeek(wishes: { width?: number } = {}): Promise<AtWeek> {
    const provider = await newProvider(testFirestore());
    await this.book(provider, 'Alan Reyes', '2027-01-12T09:00:00Z');
    const visitor = await this.enter({ uid: provider.id, place: '/week', locale: 'en-GB', ...wishes });
    await alan(visitor.page).waitFor();
    return { provider, ...visitor };
  }
}

export const weekVisits = (): WeekVisits => openedFor(new WeekVisits());

export function alan(page: Page) {
  return page.getByRole('button', { name: /Alan Reyes/ });
}

/** The middle of a time on a date of the grid, which shows the hours from 9 to 17. */
export async function pointAt(page: Page, date: string, hour: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-date="${date}"]`).boundingBox();
  if (!box) throw new Error(`${date} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + ((hour - 9) / 8) * box.height };
}

/** Presses Alan's appointment and drags it, without letting go. */
export async function dragAlan(page: Page, date: string, hour: number): Promise<void> {
  const from = await pointAt(page, '2027-01-12', 10.25);
  const to = await pointAt(page, date, hour + 0.25);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 20, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
}

/** Which emails a provider's bookings have promised, such as `moved:client`. */
export async function promisedMails({ id }: TestProvider): Promise<string[]> {
  const rows = await testFirestore().collection('outbox').where('providerId', '==', id).get();
  return rows.docs.map((row) => `${String(row.get('kind'))}:${String(row.get('recipient'))}`).sort();
}
