// What needs the provider: counted wherever they are, fixed where it is shown, and gone when it is solved.
import { expect, it } from 'vitest';
import { saveAvailability } from '../../functions/src/availability/save-availability.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import { bookingVisits } from './booking-visits.ts';
import { expectNoSidewaysScrolling } from './hours-visits.ts';

const desk = bookingVisits();
const at = { timeZone: 'Europe/Stockholm', locale: 'en-GB' };

it('a bounced confirmation is counted in title and navigation, is sent again and leaves; a new bounce is closed by hand', async () => {
  const client = { name: '<b>Mei</b> \u202Eevil', email: 'mei@example.com', ...at };
  const { page, id, complaints } = await desk.atBooking({ client }, '/today');
  const row = `${id}:confirmed:client:0`;
  await page.getByRole('heading', { name: '<b>Mei</b>' }).waitFor();
  expect(await page.title()).toBe('Today · Holdfast');
  await desk.deliver(row);
  await desk.report(row, 'bounce', { status: '5.2.2' });
  await page.waitForFunction(() => document.title === '(1) Today · Holdfast');
  await page.getByRole('link', { name: 'Fix the email to' }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Problems 1 open' }).click();
  await page.getByText('mei@example.com refused it: the mailbox is full.').waitFor();
  await page.waitForFunction(() => document.title === '(1) Problems · Holdfast');
  await page.getByRole('button', { name: 'Send it again' }).click();
  await page.getByText('Nothing needs you.').waitFor();
  await page.getByText('Sent again. If it bounces again, you see it here.').waitFor();
  await expect.poll(() => page.title()).toBe('Problems · Holdfast');
  await page.getByRole('navigation').getByText('1 open').waitFor({ state: 'detached' });
  await desk.report(row, 'bounce', { status: '5.1.1' });
  await page.getByText('mei@example.com does not exist.').waitFor();
  await page.getByRole('button', { name: /knows, close this$/ }).click();
  await page.getByText('Closed. It comes back only if it happens again.').waitFor();
  await page.getByText('Nothing needs you.').waitFor();
  expect(complaints).toEqual([]);
});

it('appointments that new hours leave outside are asked about, kept one by one or all at once, on a phone too', async () => {
  const provider = await newProvider(testFirestore());
  const names = ['Mei Tanaka', 'Jonas Weber', 'x'.repeat(80)];
  for (const [index, name] of names.entries()) {
    const input = confirmInput({ slug: provider.slug, start: `2027-01-1${index + 2}T13:00:00.000Z` });
    const client = { name, email: 'client@example.com', ...at };
    granted(await callClient(desk.origin, 'confirmBooking', { ...input, client }));
  }
  const weekly = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' }];
  const hours = { version: 0, timeZone: 'Europe/Stockholm', weekly, overrides: [] };
  const deps = testDeps();
  granted(await saveAvailability(deps, hours, await asProvider(deps, provider.id)));
  const { page } = await desk.enter({ uid: provider.id, place: '/week', locale: 'en-GB', width: 360 });
  await page.getByRole('button', { name: 'More 3 open' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Problems 3 open' }).click();
  await page.getByText('3 things need you.').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const mei = page.getByRole('listitem').filter({ hasText: 'The appointment with Mei lies outside' });
  await mei.getByRole('link', { name: 'Call, tomorrow at 14:00' }).waitFor();
  await expectNoSidewaysScrolling(page, 360);
  await mei.getByRole('button', { name: 'Ask Mei to move' }).click();
  await mei.getByText('Mei gets an email with a link to pick another time.').waitFor();
  await mei.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('2 things need you.').waitFor();
  await page.getByRole('button', { name: 'Keep all of them' }).click();
  await page.getByText('Nothing needs you.').waitFor();
});
