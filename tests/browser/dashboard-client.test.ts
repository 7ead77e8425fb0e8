// A client as their provider sees them: everything in one place, as it is now, and as a file on request.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { Timestamp } from 'firebase-admin/firestore';
import { bookingIdFrom } from '../../functions/src/store/ids-and-fingerprints.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { dashboardDesk } from './dashboard-desk.ts';
import { expectNoSidewaysScrolling } from './hours-visits.ts';

const desk = dashboardDesk();
const hostile = '<img src=x onerror="document.title=1"> \u202Eevil';

/** Alan books; `name` is what he calls himself this time. */
async function book({ slug, id }: TestProvider, day: number, name = 'Alan Reyes'): Promise<string> {
  const input = confirmInput({ slug, start: `2027-01-${day}T09:00:00.000Z` });
  const client = { ...input.client, name, timeZone: 'Asia/Tokyo' };
  granted(await callClient(desk.origin, 'confirmBooking', { ...input, client }));
  return bookingIdFrom(id, input.key);
}

async function change(booking: string, fields: object): Promise<void> {
  await testFirestore().doc(`bookings/${booking}`).update(fields);
}

const time = (text: string) => Timestamp.fromMillis(Date.parse(text));

it('a client’s page has all of them: who used the address, what became of each appointment, the notes', async () => {
  const provider = await newProvider(testFirestore());
  const [past, next, gone] = [
    await book(provider, 13, hostile),
    await book(provider, 12),
    await book(provider, 14),
  ];
  const [startsAt, endsAt] = [time('2026-11-03T09:00:00Z'), time('2026-11-03T09:30:00Z')];
  const note = { text: `Rings late\n${hostile}`, savedAt: endsAt };
  await change(past, { startsAt, endsAt, noShow: true, note });
  await change(gone, { status: 'cancelled', cancelledBy: 'client', cancelReason: 'The flu' });
  const place = `/bookings/${next}/client`;
  const { page, complaints } = await desk.enter({ uid: provider.id, place, locale: 'en-GB' });
  await page.getByRole('heading', { name: 'Alan Reyes', level: 1 }).waitFor();
  expect(await page.locator('h1:focus').count(), 'the place that was opened takes no focus').toBe(0);
  const main = page.locator('main');
  for (const said of [
    'The next appointment is tomorrow at 10:00.',
    /The same address was also used by .*<img src=x/,
    /Rings late\s*<img src=x/,
    /^Tue,? 3 Nov 2026$/,
    'The flu',
    /^Tokyo, \d\d:\d\d now$/,
    'Cancelled by Alan',
  ])
    await main.getByText(said).first().waitFor();
  expect(await main.getByRole('link', { name: 'alan@example.com' }).getAttribute('href')).toBe(
    'mailto:alan@example.com',
  );
  expect(await main.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('Alan Reyes · Holdfast');
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScrolling(page, 360);

  await book(provider, 15, 'Alan Booked Elsewhere');
  await main.getByText(/^Fri,? 15 Jan$/).waitFor();
  await main.getByRole('link', { name: /^Fri,? 15 Jan$/ }).click();
  await page.getByRole('heading', { name: 'Alan Booked Elsewhere' }).waitFor();
  // The one in November and the one tomorrow; the cancelled one does not count.
  await main.getByText('2 appointments').waitFor();
  await main.getByRole('link', { name: 'All about Alan' }).click();
  await page.getByRole('heading', { name: 'Past and cancelled' }).waitFor();
  expect(complaints).toEqual([]);
});

it('a client is booked for again without typing, downloaded in full, and not there for other providers', async () => {
  const provider = await newProvider(testFirestore());
  const booking = await book(provider, 12);
  const place = `/bookings/${booking}/client`;
  const { page } = await desk.enter({ uid: provider.id, place, locale: 'en-GB' });
  await page.getByRole('button', { name: 'Book again' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: '10:30' }).click();
  await dialog.getByRole('button', { name: 'Book today at 10:30' }).click();
  await dialog.getByText('Booked for Alan, today at 10:30. You both get an email.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByText('The next appointment is today at 10:30.').waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  await page.getByText('Downloaded: 2 appointments with everything about them.').waitFor();
  expect(download.suggestedFilename()).toBe('client-data-2027-01-11.json');
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  const clients = file.appointments.map(
    (one: { booking: { fields: { client: object } } }) => one.booking.fields.client,
  );
  const alan = { name: 'Alan Reyes', email: 'alan@example.com', timeZone: 'Asia/Tokyo', locale: 'en-US' };
  expect([file.email, file.exportedAt.slice(0, 10), clients]).toEqual([
    alan.email,
    '2027-01-11',
    [alan, alan],
  ]);

  const hers = await book(await newProvider(testFirestore()), 12);
  await page.goto(`${desk.origin}/dashboard/bookings/${hers}/client`);
  await page.getByRole('heading', { name: 'This client isn’t here' }).waitFor();
});
