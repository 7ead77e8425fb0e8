// "Why is this time not offered?": the answer, the ways to change it, and the link that answers a client.
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { blockTime } from '../../functions/src/availability/block-time.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { asProvider } from '../builders/as-provider.ts';
import { granted } from '../builders/granted.ts';
import { holdInput } from '../builders/hold-input.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { openedFor } from './browser-desk.ts';
import type { SignedIn } from './dashboard-desk.ts';
import { expectNoSidewaysScrolling, HoursVisits } from './hours-visits.ts';

const days = [1, 2, 3, 4, 5];
const weekly = [
  { days, start: '08:30', end: '12:00' },
  { days, start: '13:00', end: '17:00' },
];
const call = { durationMinutes: 45, stepMinutes: 15, bufferAfterMinutes: 15, noticeMinutes: 1_440 };
/** Hostile to markup and to the direction of a sentence. */
const label = '<img src=x onerror=alert(1)> \u202Etsitned';

class WhyVisits extends HoursVisits {
  /** Ruth has Wednesday from 10:30 to 11:15, and a block ends the afternoon. It is Monday at 10:00. */
  async atWhy(asked: string): Promise<SignedIn & { provider: TestProvider }> {
    const provider = await newProvider(testFirestore(), { provider: { weekly }, types: { call } });
    await this.book(provider, 'Ruth Adler', '2027-01-13T09:30:00Z');
    const deps = testDeps();
    const block = { key: randomUUID(), date: '2027-01-13', start: '16:00', end: '17:00', label };
    granted(await blockTime(deps, block, await asProvider(deps, provider.id)));
    const place = `/availability/why?type=call&${asked}`;
    const visitor = await this.enter({ uid: provider.id, place, locale: 'en-GB' });
    return { provider, ...visitor };
  }

  /** The same day at another time. */
  ask(page: Page, asked: string): Promise<unknown> {
    return page.goto(`${this.origin}/dashboard/availability/why?type=call&${asked}`);
  }
}

const desk = openedFor(new WhyVisits());
const row = (page: Page, heading: string) => page.getByRole('listitem').filter({ hasText: heading });

it('each start says why it is not offered, and one click leads to what changes it', async () => {
  const { page, context, provider, complaints } = await desk.atWhy('date=2027-01-13&time=11:15');
  const answer = page.getByRole('region', { name: '11:15 is not offered' });
  await answer.getByText('The nearest free times that day are 09:30 and 13:00.').waitFor();
  expect(await answer.getByRole('link', { name: 'Open the booking' }).getAttribute('href')).toMatch(
    /^\/dashboard\/bookings\/[0-9a-f]{32}$/,
  );
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await answer.getByRole('button', { name: 'Copy link for a client' }).click();
  await answer.getByText('Copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${desk.origin}/${provider.slug}/call?at=2027-01-13T10:15:00Z`);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScrolling(page, 360);
  await page.setViewportSize({ width: 1280, height: 900 });

  // What somebody books meanwhile shows without a reload, and goes when they leave.
  const input = holdInput({ slug: provider.slug, start: '2027-01-13T13:00:00Z' });
  granted(await callClient(desk.origin, 'holdSlot', input));
  await row(page, 'Somebody is booking 14:00').getByText('Nothing to fix').waitFor();
  granted(await callClient(desk.origin, 'releaseHold', { secret: input.secret }));
  await page.getByText('Somebody is booking 14:00').waitFor({ state: 'detached' });

  await row(page, 'You blocked 16:00 to 17:00').getByText('<img src=x').waitFor();
  await page.getByRole('button', { name: 'Unblock this time' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Unblock this time?' });
  await dialog.getByRole('button', { name: 'Unblock' }).click();
  await page.getByText('is no longer blocked.').waitFor();
  await page.getByText('You blocked').waitFor({ state: 'detached' });

  await row(page, 'Would end after 12:00').getByRole('link', { name: 'Stay open until 12:30' }).click();
  const form = page.getByRole('group', { name: 'Add days' });
  await form.getByRole('heading', { name: 'Wednesday 13 January' }).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Your hours are saved.').waitFor();
  await desk.ask(page, 'date=2027-01-13');
  await page.getByRole('spinbutton', { name: /hour/i }).click();
  await page.keyboard.type('1145');
  await page.getByRole('region', { name: '11:45 is offered' }).waitFor();

  await desk.ask(page, 'date=2027-01-12&time=09:00');
  await page.getByRole('region', { name: '09:00 is not offered' }).getByText('Too soon.').waitFor();
  await page.getByRole('link', { name: 'Why 09:30?' }).click();
  await page.locator('h2:focus', { hasText: '09:30' }).waitFor();
  await page.getByRole('link', { name: 'Shorten the notice' }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('#type-field-noticeMinutes') !== null);
  expect(complaints).toEqual([]);
});

it('the link for a client says why in words that give nobody away, and opens the form once the time is free', async () => {
  const provider = await newProvider(testFirestore(), { provider: { weekly }, types: { call } });
  await desk.book(provider, 'Ruth Adler', '2027-01-13T09:30:00Z');
  const place = `${desk.origin}/${provider.slug}/call`;
  const { page, complaints } = await desk.arrive({
    timezoneId: 'Europe/Stockholm',
    locale: 'en-GB',
    width: 360,
  });
  await page.goto(`${place}?at=2027-01-13T10:00:00Z`);
  const said = page.getByRole('alert');
  await said.getByText('Wednesday, 11:00 is already taken.').waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/Ruth|Adler/);
  await expectNoSidewaysScrolling(page, 360);
  await said.getByRole('button', { name: /09:30/ }).click();
  await page.getByRole('heading', { name: 'Your details' }).waitFor();

  await page.goto(`${place}?at=2027-01-13T13:00:00Z`);
  await page.getByRole('heading', { name: 'Your details' }).waitFor();
  expect(page.url()).toContain('slot=2027-01-13T13:00:00Z');
  expect(complaints).toEqual([]);
});
