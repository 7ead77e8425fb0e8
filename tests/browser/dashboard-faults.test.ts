// What a dashboard does when its ground moves: the page is taken away, or the computer's clock is wrong.
import { expect, it } from 'vitest';
import { bookingIdFrom } from '../../functions/src/store/ids-and-fingerprints.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider } from '../builders/new-provider.ts';
import { clickIn, dashboardDesk } from './dashboard-desk.ts';

const desk = dashboardDesk();

async function booked() {
  const provider = await newProvider(testFirestore());
  const input = confirmInput({ slug: provider.slug, start: '2027-01-12T09:00:00.000Z' });
  granted(await callClient(desk.origin, 'confirmBooking', input));
  return { provider, booking: bookingIdFrom(provider.id, input.key) };
}

it('permission revoked while open: the next thing that it asks says so, whichever section it is', async () => {
  const { provider, booking } = await booked();
  const { page } = await desk.enter({ uid: provider.id, place: '/today', locale: 'en-GB' });
  const profile = testFirestore().doc(`providers/${provider.id}`);
  for (const place of ['/today', `/bookings/${booking}`]) {
    if (place !== '/today') await page.goto(`${desk.origin}/dashboard${place}`);
    await page.getByRole('heading', { name: 'Alan Reyes' }).waitFor();
    await profile.update({ status: 'inactive' });
    const closed = page.getByRole('heading', { name: 'This page was closed' });
    // What it asks every minute may have been answered for the first time only now.
    const isClosedAMinuteLater = async (): Promise<boolean> => {
      await page.clock.fastForward(61_000);
      return closed.isVisible();
    };
    await expect.poll(isClosedAMinuteLater, { interval: 1_000, timeout: 15_000 }).toBe(true);
    expect(await page.getByText('Alan Reyes').count()).toBe(0);
    await profile.update({ status: 'active' });
  }
});

it('the computer’s clock is a day wrong: every section goes by the service’s time', async () => {
  const { provider, booking } = await booked();
  const { page, context } = await desk.arrive({ timezoneId: 'Europe/Stockholm', locale: 'en-GB' });
  await context.clock.setSystemTime(testStart + 26 * 60 * 60_000);
  await desk.letIn(context, provider.id);
  await page.goto(`${desk.origin}/dashboard/bookings/${booking}`);
  await clickIn(page);
  await page
    .getByText(/in 2[34]\shours/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Today', exact: true }).first().click();
  const day = page.locator('main h2').first();
  await day.getByText('Monday 11 January').waitFor();
  expect(await day.innerText()).toContain('Today');
});

it('a part that does not arrive takes no other place with it: going back shows what was open, and what was never read says that it waits for a connection', async () => {
  const { provider, booking } = await booked();
  const place = `/bookings/${booking}`;
  const { page, context } = await desk.enter({ uid: provider.id, place, locale: 'en-GB' });
  await context.route('**/client-page*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'All about Alan' }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Alan Reyes' }).waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await context.setOffline(true);
  await page.evaluate(() => {
    history.pushState({}, '', '/dashboard/bookings/never-read');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByText('You’re offline. The appointment appears once').waitFor();
});
