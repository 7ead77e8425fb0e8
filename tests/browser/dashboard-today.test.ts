// The day as its provider sees it: live, acted on in place, and never fooled by what clients type.
import { expect, it } from 'vitest';
import { Timestamp } from 'firebase-admin/firestore';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { dashboardDesk } from './dashboard-desk.ts';
import { expectNoSidewaysScrolling } from './hours-visits.ts';

const desk = dashboardDesk();

async function atToday(wishes: { width?: number; locale?: string } = {}) {
  const provider = await newProvider(testFirestore());
  const visitor = await desk.enter({ uid: provider.id, locale: 'en-GB', ...wishes });
  await visitor.page.getByRole('heading', { name: /^Good \w+, / }).waitFor();
  return { provider, ...visitor };
}

async function book({ slug, id }: TestProvider, client: string, start: string): Promise<string> {
  const { client: who, ...input } = confirmInput({ slug, start });
  const before = (await readTime(testFirestore(), id)).bookings.map((booking) => booking.id);
  granted(await callClient(desk.origin, 'confirmBooking', { ...input, client: { ...who, name: client } }));
  const { bookings } = await readTime(testFirestore(), id);
  return bookings.find((booking) => !before.includes(booking.id))?.id ?? '';
}

it('a booking made elsewhere appears within two seconds without reload, and its hostile name is plain text', async () => {
  const { page, provider, complaints } = await atToday();
  await page.getByText('Nothing today.').waitFor();
  await page.getByRole('button', { name: 'Copy link' }).first().waitFor();
  const hostile = '<img src=x onerror="document.title=1"> \u202Eevil';
  await book(provider, hostile, '2027-01-12T13:00:00.000Z');
  const began = performance.now();
  await page.getByRole('heading', { name: '<img src=x' }).waitFor({ timeout: 2_000 });
  expect(performance.now() - began).toBeLessThan(2_000);
  await page.getByText('booked tomorrow at 14:00').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).toBe('Today · Holdfast');
  expect(complaints).toEqual([]);
});

it('a client who did not come is marked, and the mark is taken back', async () => {
  const { page, provider } = await atToday();
  const id = await book(provider, 'Erik Holm', '2027-01-12T13:00:00.000Z');
  const [from, to] = ['07:30', '08:00'].map((time) =>
    Timestamp.fromMillis(Date.parse(`2027-01-11T${time}:00Z`)),
  );
  await testFirestore().doc(`bookings/${id}`).update({ startsAt: from, endsAt: to });
  await page.getByRole('button', { name: 'Mark Erik Holm as no-show' }).click();
  await page.getByText('No-show', { exact: true }).waitFor();
  const stored = async () => (await testFirestore().doc(`bookings/${id}`).get()).get('noShow');
  expect(await stored()).toBe(true);
  await page.getByRole('button', { name: 'Undo the no-show of Erik Holm' }).click();
  await page.getByRole('button', { name: 'Mark Erik Holm as no-show' }).waitFor();
  expect(await stored()).toBe(false);
});

it('without a connection it says as of when, and its actions are off', async () => {
  const { page, context } = await atToday();
  await page.getByRole('button', { name: 'Block time' }).waitFor();
  await context.setOffline(true);
  await page.getByText(/^As of \d\d:\d\d, reconnecting$/).waitFor();
  expect(await page.getByRole('button', { name: 'Block time' }).isDisabled()).toBe(true);
  await context.setOffline(false);
  await page.getByText(/reconnecting/).waitFor({ state: 'hidden' });
});

it('fits 360 px without sideways scrolling, with a long name', async () => {
  const { page, provider } = await atToday({ width: 360 });
  await book(
    provider,
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten',
    '2027-01-12T13:00:00.000Z',
  );
  await page.getByRole('heading', { name: /^Donau/ }).waitFor();
  await expectNoSidewaysScrolling(page, 360);
});
