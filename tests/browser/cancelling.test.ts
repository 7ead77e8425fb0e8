// Cancelling by a manage link: it happens once, whatever the network does, and frees the time for others.
import { describe, expect, it } from 'vitest';
import { readTime } from '../builders/read-time.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import { cancelled, confirm, dead, open, manageVisits, statuses, versions } from './manage-visits.ts';
import { tabTo } from './tab-to.ts';

const visits = manageVisits();

describe('cancelling', () => {
  it('by keyboard alone, 360 pixels wide, frees the time on another visitor’s page at its next refresh', async () => {
    const booking = await visits.booked();
    const looking = await visits.arrive();
    await looking.page.goto(`${visits.origin}/${booking.provider.slug}/call?date=2027-01-12`);
    await looking.page.getByRole('button', { name: /^4:30 AM/ }).waitFor();
    expect(await looking.page.getByRole('button', { name: /^4:00 AM/ }).count()).toBe(0);
    const { page } = await visits.atAppointment(booking, { width: 360 });
    await tabTo(page, /^Cancel this appointment$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Reason/);
    await page.keyboard.type('I am ill, sorry.');
    await page.getByText('16 of 500 characters').waitFor();
    await tabTo(page, /^Cancel Tuesday/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', cancelled).waitFor();
    await page.locator('h1:focus', { hasText: 'Cancelled' }).waitFor();
    // A visible page asks again every half minute.
    await looking.page.clock.runFor(31_000);
    await looking.page.getByRole('button', { name: /^4:00 AM/ }).waitFor();
    const { bookings } = await readTime(testFirestore(), booking.provider.id);
    const stored = await testFirestore().doc(`bookings/${bookings[0]?.id}`).get();
    expect([stored.get('status'), stored.get('cancelReason')]).toEqual(['cancelled', 'I am ill, sorry.']);
  });

  it('still shows after a reload, and the link it retired opens the neutral page elsewhere', async () => {
    const booking = await visits.booked();
    const { page } = await visits.atAppointment(booking);
    await page.getByRole('button', open).click();
    await page.getByRole('button', confirm).dblclick();
    await page.getByRole('heading', cancelled).waitFor();
    await page.reload();
    await page.getByRole('heading', cancelled).waitFor();
    expect(await page.getByRole('link', { name: 'Book another time' }).getAttribute('href')).toBe(
      `/${booking.provider.slug}/call`,
    );
    const elsewhere = await visits.opening(`#${booking.token}`);
    await elsewhere.page.getByRole('heading', dead).waitFor();
  });

  it('repeats the same request when the response is lost, even after a reload, and happens once [P3]', async () => {
    const booking = await visits.booked();
    const { page, traffic } = await visits.opening(`#${booking.token}`);
    await page.getByRole('button', open).click();
    await page.getByLabel('Reason').fill('I am ill, sorry.');
    await page.reload();
    expect(await page.getByLabel('Reason').inputValue()).toBe('I am ill, sorry.');
    traffic.loseAnswer('cancelBooking');
    await page.getByRole('button', confirm).click();
    await page.getByText('We don’t know yet whether this is cancelled').waitFor();
    expect(await page.getByLabel('Reason').isEditable()).toBe(false);
    expect(await statuses(booking)).toEqual(['cancelled']);
    const after = await versions(booking);
    traffic.breakOff('cancelBooking');
    await page.reload();
    await page.getByText('We don’t know yet whether this is cancelled').waitFor();
    expect(await page.getByLabel('Reason').inputValue()).toBe('I am ill, sorry.');
    traffic.mend();
    await page.clock.runFor(30_000);
    await page.getByRole('heading', cancelled).waitFor();
    const sent = traffic.inputs('cancelBooking');
    expect(sent.length).toBeGreaterThanOrEqual(3);
    // After the reload the page has a session instead of the link, and repeats the same request.
    const asked = sent.map(({ key, reason }) => JSON.stringify({ key, reason }));
    expect(new Set(asked)).toEqual(
      new Set([JSON.stringify({ key: sent[0]?.key, reason: 'I am ill, sorry.' })]),
    );
    expect(await versions(booking)).toEqual(after);
  });

  it('is refused in place once the appointment has begun, and the appointment stays', async () => {
    const booking = await visits.booked();
    const later = await visits.hostAfter(24 * 60 + 1);
    const { page, traffic } = await visits.opening(`#${booking.token}`);
    await page.getByRole('button', open).click();
    traffic.serveFrom(later);
    await page.getByRole('button', confirm).click();
    await page.getByText('This appointment has started in the meantime').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText('This appointment has started. It can no longer be changed.').waitFor();
    expect(await statuses(booking)).toEqual(['active']);
  });
});
