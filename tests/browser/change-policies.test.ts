// Policies: pages state them before booking and on the manage page; the service enforces them on its own.
import { describe, expect, it } from 'vitest';
import { newProvider } from '../builders/new-provider.ts';
import { callClient } from '../../tools/dev/host/call-client.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';
import {
  chooseMove,
  confirm,
  move,
  open,
  manageVisits,
  overtaken,
  standing,
  start,
  statuses,
  yours,
} from './manage-visits.ts';
import { fillIn } from './visitors.ts';

const visits = manageVisits();

/** The appointment is 24 hours after the page opens. */
const anHourBefore = { cancelUntilMinutes: 60, moveUntilMinutes: 60 };
const twoDaysBefore = { cancelUntilMinutes: 2_880, moveUntilMinutes: 2_880 };

describe('what can be changed', () => {
  it('is said before booking, with the time on the form, and on the confirmation', async () => {
    const policy = { ...anHourBefore, mostMoves: 2 };
    const provider = await newProvider(testFirestore(), { types: { call: { policy } } });
    const { page } = await visits.arrive();
    await page.goto(`${visits.origin}/${provider.slug}/call?date=2027-01-12`);
    await page.getByText('You can cancel until 1 hour before and move it up to 2 times.').waitFor();
    await page.getByRole('button', { name: /^4:00 AM/ }).click();
    const onTheClock = page.getByText(/^You can cancel until Tue 3:00.AM and move it up to 2 times\.$/);
    await onTheClock.waitFor();
    await fillIn(page);
    await page.getByRole('button', { name: /^Book / }).click();
    await page.getByRole('heading', { name: 'You’re booked' }).waitFor();
    await onTheClock.waitFor();
    await page.getByRole('link', { name: 'Change or cancel' }).click();
    await page.getByRole('heading', yours).waitFor();
    expect(await onTheClock.isVisible()).toBe(true);
  });

  it('is nothing once it is too late: the page says so with whom to ask, and the server refuses a call past the page', async () => {
    const booking = await visits.booked(twoDaysBefore);
    const { page } = await visits.atAppointment(booking);
    await page
      .getByText(/It’s too late to move or cancel it here\. The deadline was Sun 4:00.AM\./)
      .waitFor();
    const contact = page.getByRole('link', { name: 'ada@example.com' });
    expect(await contact.getAttribute('href')).toBe('mailto:ada@example.com');
    expect(await page.getByRole('button', open).count()).toBe(0);
    expect(await page.getByRole('button', move).count()).toBe(0);
    const { token } = booking;
    const key = crypto.randomUUID();
    const answers = [
      await callClient(visits.origin, 'cancelBooking', { token, key }),
      await callClient(visits.origin, 'rescheduleBooking', { token, key, start: '2027-01-12T10:00:00Z' }),
    ];
    const refusals = answers.map((answer) => (answer.ok ? null : answer.details));
    expect(refusals).toMatchObject([
      { reason: 'change-closed', params: { change: 'cancel', why: 'too-late', contact: 'ada@example.com' } },
      { reason: 'change-closed', params: { change: 'move', why: 'too-late', contact: 'ada@example.com' } },
    ]);
    expect(await standing(booking)).toEqual([start]);
  });

  it('that closed while the page was open is refused in place, with whom to ask', async () => {
    const booking = await visits.booked(anHourBefore);
    const late = await visits.hostAfter(23 * 60 + 30);
    const visitor = await visits.atAppointment(booking);
    const { page, traffic } = visitor;
    await chooseMove(visitor, /^5:00 AM/);
    traffic.serveFrom(late);
    await page.getByRole('button', { name: 'Move to Tuesday, 5:00 AM' }).click();
    await page.getByText(/It’s too late to move it here\. The deadline was Tue 3:00.AM\./).waitFor();
    await page.getByRole('link', { name: 'ada@example.com' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText(/It’s too late to move or cancel it here/).waitFor();
    expect(await standing(booking)).toEqual([start]);
  });

  it('is one move, and then only cancelling', async () => {
    const booking = await visits.booked({ mostMoves: 1 });
    const visitor = await visits.atAppointment(booking);
    const { page } = visitor;
    await page.getByText('You can cancel until it starts and move it once.').waitFor();
    await chooseMove(visitor, /^5:00 AM/);
    await page.getByRole('button', { name: 'Move to Tuesday, 5:00 AM' }).click();
    await page.getByRole('button', { name: 'See the appointment' }).click();
    await page.getByText('You can cancel until it starts.', { exact: true }).waitFor();
    await page.getByText('It has already been moved as many times as allowed here.').waitFor();
    expect(await page.getByRole('button', move).count()).toBe(0);
    await page.getByRole('button', open).waitFor();
  });

  it('needs a reason where the provider asks for one: the field says so, and nothing is sent before', async () => {
    const booking = await visits.booked({ reasonRequired: true });
    const { page, traffic } = await visits.atAppointment(booking);
    await page.getByRole('button', open).click();
    await page.getByRole('button', confirm).click();
    await page.getByText('Please give a reason: Ada Lindqvist asks for one.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect([traffic.inputs('cancelBooking'), await statuses(booking)]).toEqual([[], ['active']]);
    await page.getByLabel('Reason').fill('I am ill, sorry.');
    await page.getByRole('button', confirm).click();
    await page.getByRole('heading', { name: 'Cancelled', exact: true }).waitFor();
    expect(await statuses(booking)).toEqual(['cancelled']);
  });
});

describe('two tabs with one link', () => {
  it('cancel and move at once: one happens, the other is told', async () => {
    const booking = await visits.booked();
    const [canceller, mover] = [await visits.atAppointment(booking), await visits.atAppointment(booking)];
    await chooseMove(mover, /^5:00 AM/);
    await canceller.page.getByRole('button', open).click();
    await Promise.all([
      canceller.page.getByRole('button', confirm).click(),
      mover.page.getByRole('button', { name: 'Move to Tuesday, 5:00 AM' }).click(),
    ]);
    const cancelled = canceller.page.getByRole('heading', { name: 'Cancelled', exact: true });
    const isCancelled = await cancelled
      .or(canceller.page.getByRole('heading', overtaken))
      .textContent()
      .then((text) => text === 'Cancelled');
    const told = isCancelled ? mover : canceller;
    await told.page.getByRole('heading', overtaken).waitFor();
    await told.page.getByRole('button', { name: 'Send me a new link' }).first().waitFor();
    if (!isCancelled) await mover.page.getByRole('heading', { name: 'Moved', exact: true }).waitFor();
    expect(await standing(booking)).toEqual(isCancelled ? [] : ['2027-01-12T10:00:00.000Z']);
  });
});
