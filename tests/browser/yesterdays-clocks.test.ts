// Today's pages on yesterday's service, without clocks in its responses: pages use the browser's, or else
// UTC.
import { expect, it } from 'vitest';
import { newProvider } from '../builders/new-provider.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { sayingZone, withoutZone } from './odd-browsers.ts';
import { browserDesk } from './browser-desk.ts';
import { chooseTime, fillIn } from './visitors.ts';
import { withoutClocks } from './yesterdays-service.ts';

const visitors = browserDesk();

const tuesday = /^Tuesday, January 12/;

it('books, changes the zone and manages by the browser’s own clock', async () => {
  const provider = await newProvider(testFirestore());
  const { context, page } = await visitors.arrive();
  await withoutClocks(context);
  await page.goto(`${visitors.origin}/${provider.slug}`);
  await page.getByText('Times shown in your timezone (New York)').waitFor();
  await page.getByRole('button', { name: tuesday }).click();
  await page.getByRole('button', { name: /^4:00 AM.*10:00 AM Stockholm/ }).waitFor();
  await page.getByRole('button', { name: 'Change the time zone' }).click();
  await page.getByRole('searchbox').fill('tokyo');
  await page.getByRole('button', { name: /Tokyo/ }).click();
  await page.getByText('Times shown in your timezone (Tokyo)').waitFor();
  await chooseTime(page, tuesday, /^6:00 PM/);
  await fillIn(page);
  await page.getByRole('button', { name: /^Book Tuesday, 6:00 PM$/ }).click();
  await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
  expect(await page.getByRole('main').innerText()).toMatch(/6:00.PM[^]*10:00.AM in Stockholm/);
  await page.getByRole('link', { name: 'Change or cancel' }).click();
  await page.getByRole('heading', { name: 'Your appointment' }).waitFor();
  expect(await page.getByRole('main').innerText()).toMatch(/4:00.AM[^]*10:00.AM in Stockholm/);
});

it('reads a zone that the browser does not know as UTC, and says so', async () => {
  const provider = await newProvider(testFirestore(), { provider: { timeZone: 'Europe/Kyiv' } });
  const { context, page } = await visitors.arrive();
  await withoutZone(context, 'Europe/Kyiv');
  await withoutClocks(context);
  await page.goto(`${visitors.origin}/${provider.slug}`);
  await page.getByRole('button', { name: tuesday }).click();
  const row = page.getByRole('button', { name: /^2:00 AM/ });
  expect(await row.innerText()).toMatch(/7:00.AM UTC/);
});

it('says that times are in UTC where the browser knows neither zone', async () => {
  const provider = await newProvider(testFirestore(), { provider: { timeZone: 'Europe/Kyiv' } });
  const { context, page } = await visitors.arrive();
  await sayingZone(context, 'Europe/Kyiv');
  await withoutZone(context, 'Europe/Kyiv');
  await withoutClocks(context);
  await page.goto(`${visitors.origin}/${provider.slug}`);
  await page.getByText('Times shown in UTC; we couldn’t tell your time zone').waitFor();
  await chooseTime(page, tuesday, /^7:00 AM/);
  expect(await page.getByRole('main').innerText()).toMatch(/until 7:30.AM, UTC/);
});
