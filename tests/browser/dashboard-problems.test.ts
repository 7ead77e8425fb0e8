// What needs the provider: counted wherever they are, fixed where it is shown, and gone when it is solved.
import { expect, it } from 'vitest';
import { saveAvailability } from '../../functions/src/availability/save-availability.ts';
import { takeReports } from '../../functions/src/notices/take-reports.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { asProvider } from '../builders/as-provider.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { raise } from '../builders/raise.ts';
import { readTime } from '../builders/read-time.ts';
import { testDeps } from '../builders/test-deps.ts';
import { expectNoSidewaysScrolling, hoursVisits } from './hours-visits.ts';

const desk = hoursVisits();
const deps = testDeps();
const hostile = '<b>Mei</b> \u202Eevil';

async function bookingOf(provider: TestProvider, start: string): Promise<string> {
  const { bookings } = await readTime(testFirestore(), provider.id);
  return bookings.find(({ startsAt }) => startsAt === start)?.id ?? '';
}

async function bounce(booking: string): Promise<void> {
  const row = `${booking}:confirmed:client:0`;
  await takeReports(
    deps,
    [{ event: 'bounce', status: '5.2.2', timestamp: Math.floor(deps.now() / 1_000), row }],
    raise,
  );
}

async function closeAtNoon({ id }: TestProvider): Promise<void> {
  const weekly = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' }];
  const hours = { version: 0, timeZone: 'Europe/Stockholm', weekly, overrides: [] };
  granted(await saveAvailability(deps, hours, await asProvider(deps, id)));
}

it('a bounce is counted in the title and in the navigation, says why, and closed by hand it is gone everywhere', async () => {
  const provider = await newProvider(testFirestore());
  const start = '2027-01-12T09:00:00.000Z';
  await desk.book(provider, hostile, start);
  const { page, complaints } = await desk.enter({ uid: provider.id, place: '/today', locale: 'en-GB' });
  await page.getByRole('heading', { name: '<b>Mei</b>' }).waitFor();
  expect(await page.title()).toBe('Today · Holdfast');
  await bounce(await bookingOf(provider, start));
  await page.waitForFunction(() => document.title === '(1) Today · Holdfast');
  await page.getByRole('link', { name: 'Fix the email to' }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Problems 1 open' }).click();
  await page.getByText('client@example.com refused it: the mailbox is full.').waitFor();
  expect(await page.title()).toBe('(1) Problems · Holdfast');
  await page.getByRole('button', { name: /knows, close this$/ }).click();
  await page.getByText('Nothing needs you.').waitFor();
  await page.getByText('Closed. It comes back only if it happens again.').waitFor();
  expect(await page.title()).toBe('Problems · Holdfast');
  expect(await page.getByRole('navigation').getByText('1 open').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('appointments that new hours leave outside are moved, asked about or kept, on a phone too', async () => {
  const provider = await newProvider(testFirestore());
  const starts = [
    '2027-01-12T13:00:00.000Z',
    '2027-01-13T13:00:00.000Z',
    '2027-01-14T13:00:00.000Z',
  ] as const;
  for (const [index, start] of starts.entries()) await desk.book(provider, `Client ${index}`, start);
  await desk.book(provider, 'x'.repeat(80), '2027-01-15T13:00:00.000Z');
  await closeAtNoon(provider);
  const { page } = await desk.enter({ uid: provider.id, place: '/problems', locale: 'en-GB', width: 360 });
  await page.getByText('4 things need you.').waitFor();
  await page.getByRole('button', { name: 'More 4 open' }).waitFor();
  await expectNoSidewaysScrolling(page, 360);
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('heading') });
  await rows
    .first()
    .getByRole('button', { name: /^Ask .* to move$/ })
    .click();
  await rows.first().getByText('gets an email with a link to pick another time.').waitFor();
  await rows.first().getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('3 things need you.').waitFor();
  await page.getByRole('button', { name: 'Keep all of them' }).click();
  await page.getByText('Nothing needs you.').waitFor();
});
