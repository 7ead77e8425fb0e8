// The history of a booking: each change writes who made it, in its own commit, for the provider alone.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { historyEntries } from '@holdfast/core/booking/bounded-history.ts';
import { bookForClient } from '../../functions/src/booking/book-for-client.ts';
import { cancelAsProvider } from '../../functions/src/booking/cancel-as-provider.ts';
import { markNoShow } from '../../functions/src/booking/mark-no-show.ts';
import { rescheduleAsProvider } from '../../functions/src/booking/reschedule-as-provider.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { stopReminders } from '../../functions/src/notices/stop-reminders.ts';
import { bookingFromSnapshot } from '../../functions/src/store/bookings.ts';
import { asProvider } from '../builders/as-provider.ts';
import { type BookedDesk, bookedDesk, moveInput, start } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted, present } from '../builders/granted.ts';

const morning = '2027-01-13T09:00:00.000Z';
const evening = '2027-01-12T20:00:00.000Z';

async function historyOf({ deps }: BookedDesk, id: string) {
  const booking = present(bookingFromSnapshot(await deps.db.doc(`bookings/${id}`).get()));
  return booking.history.map(({ at, from, ...told }) => ({
    ...told,
    at: isoFromInstant(at),
    from: from && isoFromInstant(from),
  }));
}

async function idOf({ deps, booked }: BookedDesk): Promise<string> {
  return present(await deps.links.bookingOf(booked.manageToken));
}

const entry = (what: string, by: string, at: string, told: object = {}) => ({
  what,
  by,
  at,
  from: null,
  overrode: [],
  notice: null,
  ...told,
});

describe('the history of a booking', () => {
  it('tells who booked, moved and cancelled it, when, and from which start', async () => {
    const desk = await bookedDesk();
    const { deps, clock, provider, booked } = desk;
    const id = await idOf(desk);
    const at = () => isoFromInstant(clock.now());
    const expected = [entry('booked', 'client', at())];
    clock.forward(1);
    granted(await stopReminders(deps, { token: booked.manageToken }));
    expected.push(entry('reminders-stopped', 'client', at()));
    clock.forward(1);
    granted(await rescheduleBooking(deps, moveInput(booked.manageToken, morning)));
    expected.push(entry('moved', 'client', at(), { from: start }));
    clock.forward(1);
    const key = randomUUID();
    const cancelled = { booking: id, key, reason: 'Ill.' };
    granted(await cancelAsProvider(deps, cancelled, await asProvider(deps, provider.id)));
    expected.push(entry('cancelled', 'provider', at()));
    granted(await cancelAsProvider(deps, cancelled, await asProvider(deps, provider.id)));
    expect(await historyOf(desk, id)).toEqual(expected);
  });

  it('names the provider’s own rules that were overridden, and only those', async () => {
    const desk = await bookedDesk({ types: { call: { maxPerDay: 1 } } });
    const { deps, clock, provider } = desk;
    const owner = await asProvider(deps, provider.id);
    const at = isoFromInstant(clock.now());
    const { client } = confirmInput({ slug: provider.slug, start });
    const wish = { key: randomUUID(), type: 'call', start: evening, client, answers: [] };
    const override = ['hours', 'grid', 'limit'] as const;
    const { id } = granted(await bookForClient(deps, { ...wish, override: [...override] }, owner));
    const made = entry('booked', 'provider', at, { overrode: ['hours', 'limit'] });
    expect(await historyOf(desk, id)).toEqual([made]);
    const back = { booking: id, key: randomUUID(), start: '2027-01-14T09:10:00.000Z' };
    granted(await rescheduleAsProvider(deps, { ...back, override: ['hours', 'grid'] }, owner));
    const moved = entry('moved', 'provider', at, { from: evening, overrode: ['grid'] });
    expect(await historyOf(desk, id)).toEqual([made, moved]);
  });

  it('that is full keeps how it began and the newest entries', async () => {
    const desk = await bookedDesk();
    const { deps, clock, provider } = desk;
    const id = await idOf(desk);
    const owner = await asProvider(deps, provider.id);
    clock.forward(24 * 60);
    const document = deps.db.doc(`bookings/${id}`);
    const [first] = (await document.get()).get('history');
    await document.update({ history: Array.from({ length: historyEntries }, () => first) });
    for (const noShow of [true, false]) granted(await markNoShow(deps, { booking: id, noShow }, owner));
    const history = await historyOf(desk, id);
    expect(history).toHaveLength(historyEntries);
    expect([history[0]?.what, ...history.slice(-2).map(({ what }) => what)]).toEqual([
      'booked',
      'no-show',
      'came',
    ]);
  });

  it('of a booking from before there were histories begins with what happens next', async () => {
    const desk = await bookedDesk();
    const { deps, booked } = desk;
    const id = await idOf(desk);
    const { history: _, note: __, ...older } = present((await deps.db.doc(`bookings/${id}`).get()).data());
    await deps.db.doc(`bookings/${id}`).set(older);
    granted(await rescheduleBooking(deps, moveInput(booked.manageToken, morning)));
    expect((await historyOf(desk, id)).map(({ what }) => what)).toEqual(['moved']);
  });

  it('never reaches the client, and neither does the provider’s note', async () => {
    const { deps, booked } = await bookedDesk();
    const id = present(await deps.links.bookingOf(booked.manageToken));
    const note = { text: 'Owes for two lessons.', savedAt: new Date() };
    await deps.db.doc(`bookings/${id}`).update({ note });
    const seen = await viewBooking(deps, { token: booked.manageToken });
    const moved = await rescheduleBooking(deps, moveInput(booked.manageToken, morning));
    for (const answer of [seen, moved]) {
      expect(answer.ok).toBe(true);
      expect(JSON.stringify(answer)).not.toMatch(/history|overrode|note|Owes/);
    }
  });
});
