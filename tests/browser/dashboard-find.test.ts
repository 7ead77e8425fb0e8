// The list of bookings as its provider uses it: found by name, narrowed, paged, saved and printed.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, it } from 'vitest';
import { dayMs, instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { writeBookings } from '../../tools/dev/seed/write-bookings.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { dashboardDesk } from './dashboard-desk.ts';
import { expectNoSidewaysScrolling } from './hours-visits.ts';

const desk = dashboardDesk();
const hostile = '=HYPERLINK("https://evil.example") <img src=x onerror="document.title=1"> \u202Eevil';
const tuesday = instantFromIso('2027-01-12T09:00:00Z');
let provider: TestProvider;

beforeAll(async () => {
  provider = await newProvider(testFirestore());
  const answer = {
    question: 'topic',
    label: 'What about?',
    text: 'Two lines:\n"quoted"',
    kind: 'text',
  } as const;
  await writeBookings(testFirestore(), provider.id, [
    { start: tuesday, name: 'Zoë Müller', email: 'zoe@example.org', answers: [answer] },
    { start: instant(tuesday + 3_600_000), name: hostile },
    ...Array.from({ length: 55 }, (_, index) => ({
      start: instant(tuesday - (index + 2) * dayMs),
      name: index === 54 ? 'Grace Hopper' : `Client ${index}`,
    })),
  ]);
});

async function atList(wishes: { width?: number } = {}) {
  const visitor = await desk.enter({ uid: provider.id, locale: 'en-GB', place: '/bookings', ...wishes });
  await visitor.page.getByRole('link', { name: 'Zoë Müller' }).waitFor();
  return { ...visitor, past: visitor.page.getByRole('region', { name: 'Past' }) };
}

it('a search finds past and upcoming bookings, comes back by going back, and never stands in the address', async () => {
  const { page, past, complaints } = await atList();
  expect(await page.locator('main img').count()).toBe(0);
  const search = page.getByLabel('Search by name, email or reference');
  await search.fill('zoe@example.org');
  await page.getByText('zoe@example.org', { exact: true }).waitFor();
  await page.getByRole('heading', { name: '<img src=x' }).waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('zoe');
  await search.fill('hopper');
  await past.getByRole('link', { name: 'Grace Hopper' }).click();
  await page.getByRole('link', { name: 'Grace Hopper' }).waitFor({ state: 'detached' });
  await page.goBack();
  await past.getByRole('link', { name: 'Grace Hopper' }).waitFor();
  expect(await search.inputValue()).toBe('hopper');
  await search.fill('nobody at all');
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await page.getByRole('link', { name: 'Zoë Müller' }).waitFor();
  await page.getByRole('button', { name: 'Show past bookings' }).click();
  await past.getByText('More than 50 bookings').waitFor();
  await past.getByRole('button', { name: 'Show more' }).click();
  await past.getByText('55 bookings', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

it('what the list shows follows changes made elsewhere, and is saved as CSV that no spreadsheet calculates', async () => {
  const { page } = await atList();
  const bookings = testFirestore().collection('bookings').where('providerId', '==', provider.id);
  const { docs } = await bookings.where('startsAt', '==', new Date(tuesday)).get();
  await docs[0]?.ref.update({ status: 'cancelled', cancelledBy: 'client', stampedAt: new Date(tuesday) });
  await page.getByRole('listitem').filter({ hasText: 'Zoë Müller' }).getByText('Cancelled').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  await page.getByText('Saved 57 bookings.').waitFor();
  expect(file.suggestedFilename()).toBe('bookings-2027-01-11.csv');
  await page.getByRole('button', { name: /^Upcoming and past/ }).click();
  await page.getByRole('option', { name: 'Between dates' }).click();
  await page.getByText('Choose the first and the last day.').waitFor();
  expect(await page.getByRole('button', { name: 'Save as CSV' }).isDisabled()).toBe(true);
  const text = await readFile(await file.path(), 'utf8');
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(rows).toHaveLength(57);
  expect(rows.at(-2)).toMatchObject({
    Status: 'Cancelled',
    'Starts (Europe/Stockholm)': '2027-01-12 10:00',
    'Starts (UTC)': '2027-01-12 09:00',
    Client: 'Zoë Müller',
    'What about?': 'Two lines:\n"quoted"',
  });
  expect(rows.at(-1)?.['Client']).toMatch(/^'=HYPERLINK/);
});

it('a day is printed without the frame around it, black on white, and fits 360 px with hostile names', async () => {
  const { page } = await atList({ width: 360 });
  await expectNoSidewaysScrolling(page, 360);
  await page.getByRole('link', { name: 'Print Tuesday 12 January' }).click();
  await page.getByRole('heading', { level: 1, name: /^Tuesday,? 12 January 2027$/ }).waitFor();
  await page.getByRole('rowheader', { name: '=HYPERLINK' }).waitFor();
  await expectNoSidewaysScrolling(page, 360);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  const cell = page.getByRole('rowheader').first();
  expect(await cell.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
});
