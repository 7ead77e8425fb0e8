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

it('a calm prompt leads to the settings of the calendar, until one follows or it is put off', async () => {
  const { page, provider } = await atToday();
  const prompt = page.getByRole('heading', { name: 'See these in your own calendar' });
  const arrived = page.getByText('Nothing new since yesterday.');
  await page.getByRole('link', { name: 'Set it up' }).click();
  await page.getByRole('button', { name: 'Create the address' }).click();
  await page.getByText('No calendar has asked for it yet.').waitFor();
  await page.getByRole('link', { name: 'Today', exact: true }).first().click();
  await arrived.waitFor();
  expect(await prompt.count()).toBe(0);
  await testFirestore().doc(`feeds/${provider.id}`).delete();
  await page.reload();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.reload();
  await arrived.waitFor();
  expect(await prompt.count()).toBe(0);
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

it('a client is booked for on a time that breaks a rule, which is allowed by name', async () => {
  const { page, provider } = await atToday();
  await page.getByRole('button', { name: 'Book for a client' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '10:30' }).waitFor();
  await dialog.getByLabel('Client’s name').fill('Mei Tanaka');
  await dialog.getByLabel('Client’s email').fill('mei@example.com');
  await dialog.getByRole('spinbutton', { name: /^hour/ }).fill('20');
  await dialog.getByRole('spinbutton', { name: /^minute/ }).fill('00');
  await dialog.getByRole('button', { name: /^Book today at 20:00$/ }).click();
  await dialog.getByText('Outside your hours').click();
  await dialog.getByRole('button', { name: 'Book anyway' }).click();
  await dialog.getByText('Booked for Mei, today at 20:00. You both get an email.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('heading', { name: 'Mei Tanaka' }).waitFor();
  const { bookings } = await readTime(testFirestore(), provider.id);
  expect(bookings.map(({ startsAt }) => startsAt)).toEqual(['2027-01-11T19:00:00.000Z']);
});

it('an appointment is moved and then cancelled, and the dialogs say whom that tells', async () => {
  const { page, provider } = await atToday();
  await book(provider, 'Alan Reyes', '2027-01-12T13:00:00.000Z');
  const change = page.getByRole('button', { name: 'Change the appointment with Alan Reyes' });
  await change.click();
  await page.getByRole('menuitem', { name: 'Move to another time' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Alan gets an email.').waitFor();
  await dialog.getByRole('radio', { name: '16:00' }).click();
  await dialog.getByRole('button', { name: /^Move to .* at 16:00$/ }).click();
  await dialog.getByText(/^Moved to .* at 16:00\. Alan gets an email\.$/).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await change.click();
  await page.getByRole('menuitem', { name: 'Cancel the appointment' }).click();
  await dialog.getByLabel('Reason, which Alan reads (optional)').fill('I am ill.');
  await dialog.getByRole('button', { name: 'Cancel the appointment' }).click();
  await dialog.getByText('Cancelled. Alan gets an email.').waitFor();
  const { bookings } = await readTime(testFirestore(), provider.id);
  expect(bookings.map(({ status }) => status)).toEqual(['cancelled']);
});

it('an appointment that its client cancels while a dialog is open is shown as it is now', async () => {
  const { page, provider } = await atToday();
  const id = await book(provider, 'Alan Reyes', '2027-01-12T13:00:00.000Z');
  await page.getByRole('button', { name: 'Change the appointment with Alan Reyes' }).click();
  await page.getByRole('menuitem', { name: 'Cancel the appointment' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Cancel the appointment' }).waitFor();
  await testFirestore().doc(`bookings/${id}`).update({ status: 'cancelled', cancelledBy: 'client' });
  await dialog.getByText('Alan has just cancelled this appointment.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Cancel the appointment' }).isDisabled()).toBe(true);
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
