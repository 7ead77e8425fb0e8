// Bookings that new hours leave outside: nothing happens to them unless their provider says so.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { readTime } from '../builders/read-time.ts';
import { clickIn } from './dashboard-desk.ts';
import { expectNoSidewaysScrolling, hoursVisits, save } from './hours-visits.ts';

const desk = hoursVisits();
/** 16:00 and 16:30 in Stockholm, on Thursdays. */
const [first, second, third] = [
  '2027-01-14T15:00:00.000Z',
  '2027-01-14T15:30:00.000Z',
  '2027-01-21T15:00:00.000Z',
] as const;

async function closeThursdaysAtFour(page: Page): Promise<void> {
  await page.getByLabel('Thursday, to').fill('16');
  await page.getByText(/now lies? outside/).waitFor();
}

async function choose(page: Page, client: string, choice: string): Promise<void> {
  await page.getByRole('radiogroup', { name: client }).getByText(choice, { exact: true }).click();
}

/** Start -> status, of all bookings. */
async function statuses(providerId: string): Promise<Record<string, string>> {
  const { bookings } = await readTime(testFirestore(), providerId);
  return Object.fromEntries(bookings.map(({ startsAt, status }) => [startsAt, status]));
}

it('keeps, asks and cancels as chosen, and says before whom saving tells', async () => {
  const { page, provider, complaints } = await desk.atHours();
  await desk.book(provider, 'Sara Lund', first);
  await desk.book(provider, 'Alan Reyes', second);
  await desk.book(provider, 'Oskar Nilsson', third);
  await closeThursdaysAtFour(page);
  await page.getByRole('heading', { name: '3 bookings now lie outside' }).waitFor();
  await page.getByText('Bookings stay as they are.').waitFor();
  await choose(page, 'What happens to the booking of Oskar Nilsson', 'Ask to move');
  await choose(page, 'What happens to the booking of Alan Reyes', 'Cancel it');
  await page.getByLabel('What Alan Reyes reads (optional)').fill('I am away, sorry.');
  await page
    .getByText('Oskar gets an email with a link to pick another time. The appointment of Alan is cancelled')
    .waitFor();
  await page.getByRole('button', { name: 'Save and ask Oskar and cancel Alan' }).click();
  const asking = page.getByRole('alertdialog', { name: 'Cancel this appointment?' });
  await asking.getByText('Alan will get an email. This can’t be undone.').waitFor();
  await asking.getByRole('button', { name: 'Save and ask Oskar and cancel Alan' }).click();
  const results = page.getByRole('region', { name: 'What became of the bookings' });
  await results.getByText('Asked by email to pick another time.').waitFor();
  await results.getByText('Cancelled. Both of you get an email.').waitFor();
  expect(await statuses(provider.id)).toEqual({
    [first]: 'active',
    [second]: 'cancelled',
    [third]: 'active',
  });
  const rows = await testFirestore().collection('outbox').where('providerId', '==', provider.id).get();
  const kinds = rows.docs.map((row) => row.get('notice.kind') ?? row.get('kind'));
  expect(kinds.filter((kind) => kind === 'asked-to-move')).toHaveLength(1);
  await results.getByRole('button', { name: 'Close this list' }).click();
  await page.getByRole('heading', { name: '2 bookings lie outside your hours' }).waitFor();
  expect(complaints).toEqual([]);
});

it('nothing happens to bookings outside unless it is chosen', async () => {
  const { page, provider } = await desk.atHours();
  await desk.book(provider, 'Sara Lund', first);
  await closeThursdaysAtFour(page);
  await page.getByRole('heading', { name: '1 booking now lies outside' }).waitFor();
  await save(page);
  await page.getByRole('heading', { name: '1 booking lies outside your hours' }).waitFor();
  expect(await statuses(provider.id)).toEqual({ [first]: 'active' });
  await choose(page, 'What happens to the booking of Sara Lund', 'Ask to move');
  await page.getByRole('button', { name: 'Ask Sara' }).click();
  await page.getByText('Asked by email to pick another time.').waitFor();
});

it('one choice counts for all, and what failed stays listed over a reload and can be tried again', async () => {
  const { page, provider } = await desk.atHours();
  await desk.book(provider, 'Sara Lund', first);
  await desk.book(provider, '<b>Oskar</b>', third);
  await closeThursdaysAtFour(page);
  await choose(page, 'All of them', 'Cancel it');
  await page.route('**/api/provider', async (route) => {
    const { op } = route.request().postDataJSON().data;
    await (op === 'cancelAsProvider' ? route.abort() : route.fallback());
  });
  await page.getByRole('button', { name: /^Save and cancel/ }).click();
  const asking = page.getByRole('alertdialog', { name: 'Cancel 2 appointments?' });
  await asking.getByRole('button', { name: /^Save and cancel/ }).click();
  await page.getByRole('button', { name: 'Try again' }).nth(1).waitFor();
  await page.unroute('**/api/provider');
  await page.reload();
  const results = page.getByRole('region', { name: 'What became of the bookings' });
  await results.getByText('<b>Oskar</b>').waitFor();
  await results.getByRole('button', { name: 'Try again' }).first().click();
  await results.getByText('Cancelled. Both of you get an email.').waitFor();
  await results.getByRole('button', { name: 'Try again' }).click();
  await results.getByText('Cancelled. Both of you get an email.').nth(1).waitFor();
  expect(await statuses(provider.id)).toEqual({ [first]: 'cancelled', [third]: 'cancelled' });
});

it('fits 360 px with bookings outside and a reason open', async () => {
  const { page, provider } = await desk.atHours({ width: 360 });
  await desk.book(provider, 'x'.repeat(80), first);
  await closeThursdaysAtFour(page);
  await choose(page, `What happens to the booking of ${'x'.repeat(80)}`, 'Cancel it');
  await page.getByText('Thursday changed.').waitFor();
  await expectNoSidewaysScrolling(page, 360);
});

it('a token that expired while typing: sign in again, nothing typed is lost, and saving goes on', async () => {
  const { page, context, uid, provider } = await desk.atHours();
  await page.getByLabel('Thursday, to').fill('15');
  const other = await context.newPage();
  await other.goto(`${desk.origin}/dashboard`);
  await other.getByRole('navigation').getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
  await desk.letIn(context, uid);
  await clickIn(page);
  expect(await page.getByLabel('Thursday, to').inputValue()).toBe('15:00');
  await save(page);
  expect((await desk.timesOnPage(provider, 'Thursday 14 January')).at(-1)).toBe('14:30');
});
