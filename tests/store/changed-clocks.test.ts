// A government changes its clock: affected appointments are found, kept in one of two ways, and both sides
// told.
import { minuteMs } from '@holdfast/contract/time/instant.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { changeClock } from '@holdfast/core/time/zone-table.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { driftedBookings } from '../../functions/src/upkeep/drifted-bookings.ts';
import { keepClock, keepInstant } from '../../functions/src/upkeep/keep-clocks.ts';
import { listSlots } from '../../functions/src/page/list-slots.ts';
import { watchClocks } from '../../functions/src/upkeep/watch-clocks.ts';
import { start } from '../builders/booked-desk.ts';
import { mailDesk } from '../builders/mail-desk.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { granted } from '../builders/granted.ts';

const desk = mailDesk();
let restore = () => {};
afterEach(() => restore());

/**
 * Until `restore` is called, Stockholm is two hours ahead of UTC all year, and bookings follow that clock.
 */
function asIfClocksWereOtherwise(): void {
  const offset = 120 * minuteMs;
  const stretch = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, offset };
  restore = changeClock(timeZoneId('Europe/Stockholm'), [stretch]);
}

/** Booked for 11:00 by the former rules; by today's rules the clock shows 10:00 at that instant. */
async function bookBeforeTheChange(at = start) {
  asIfClocksWereOtherwise();
  const booked = await desk.book({ start: at });
  restore();
  return booked;
}

const watch = () => watchClocks(desk.clock.now(), desk.deps, (fault) => desk.faults.push(fault));
const problemOf = async (providerId = desk.provider.id) =>
  (await desk.deps.db.doc(`problems/${providerId}:clocks-changed:appointments`).get()).data();

async function onlyDrifted() {
  const { db } = desk.deps;
  const onFault = (fault: unknown) => desk.faults.push(fault);
  const { bookings } = await driftedBookings(db, desk.provider.id, desk.clock.now(), onFault);
  const [booking, ...others] = bookings;
  if (!booking || others.length > 0) throw new Error('one booking reads otherwise');
  return booking;
}

describe('the nightly look at the clocks', () => {
  it('finds nothing while every appointment reads as agreed', async () => {
    await desk.book();
    expect(await watch()).toEqual({ providers: 1, drifted: 0, failed: 0, complete: true });
    expect(await problemOf()).toBeUndefined();
  });

  it('raises one problem for all of a provider’s appointments, with their present times [P21]', async () => {
    const booked = [];
    for (const hour of ['09', '10']) booked.push(await bookBeforeTheChange(`2027-01-12T${hour}:00:00.000Z`));
    expect(await watch()).toEqual({ providers: 1, drifted: 2, failed: 0, complete: true });
    const problem = await problemOf();
    expect(problem).toMatchObject({
      kind: 'clocks-changed',
      reason:
        'The clocks changed: 2 appointments no longer read as agreed; the first now reads 10:00 instead of 11:00.',
      bookings: booked.map(({ id }) => id),
      solvedAt: null,
    });
    desk.clock.forward(12 * 60);
    await watch();
    expect((await problemOf())?.['at']).toEqual(problem?.['at']);
  });

  it('goes on when a provider or a booking cannot be read, and reports each', async () => {
    const { id } = await bookBeforeTheChange();
    const broken = await bookBeforeTheChange('2027-01-12T12:00:00.000Z');
    await desk.deps.db.doc(`bookings/${broken.id}`).update({ reference: 7 });
    const other = await newProvider(desk.deps.db);
    await desk.deps.db.doc(`problems/${other.id}:clocks-changed:appointments`).set({ v: 9 });
    expect(await watch()).toEqual({ providers: 2, drifted: 1, failed: 2, complete: true });
    expect(desk.faults).toHaveLength(2);
    expect((await problemOf())?.['bookings']).toEqual([id]);
  });

  it('leaves bookings alone that were made before readings were remembered, and those that have begun', async () => {
    const old = await bookBeforeTheChange();
    const { FieldValue } = await import('firebase-admin/firestore');
    await desk.deps.db.doc(`bookings/${old.id}`).update({ agreedWall: FieldValue.delete() });
    await bookBeforeTheChange('2027-01-11T10:00:00.000Z');
    desk.clock.forward(65);
    expect(await watch()).toMatchObject({ drifted: 0, failed: 0 });
  });
});

describe('keeping the clock time', () => {
  it('moves the booking through the lock to the agreed time of day; both sides are told; the problem is solved', async () => {
    const { id } = await bookBeforeTheChange();
    await desk.drain();
    await watch();
    expect(await keepClock(desk.deps, await onlyDrifted(), desk.clock.now())).toBeNull();
    const booking = (await desk.deps.db.doc(`bookings/${id}`).get()).data();
    expect(booking?.['startsAt'].toDate().toISOString()).toBe('2027-01-12T10:00:00.000Z');
    expect(booking?.['agreedWall']).toBe('2027-01-12T11:00');
    const { cells, ledger } = await readTime(desk.deps.db, desk.provider.id);
    const first = Date.parse('2027-01-12T10:00:00Z') / 300_000;
    expect([...cells.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 6 }, (_, at) => first + at));
    expect(ledger).toEqual([`2027-01-12/${id}`]);
    await desk.drain();
    expect(desk.arrivals(id)).toMatchObject({ 'moved:client:1': 1, 'moved:provider:1': 1 });
    expect(await watch()).toMatchObject({ drifted: 0 });
    expect((await problemOf())?.['solvedAt']).not.toBeNull();
  });

  it('does not take the time of somebody else, and says so', async () => {
    const first = await bookBeforeTheChange();
    await desk.book({ start: '2027-01-12T10:00:00.000Z' });
    expect(await keepClock(desk.deps, await onlyDrifted(), desk.clock.now())).toBe('slot-taken');
    const booking = (await desk.deps.db.doc(`bookings/${first.id}`).get()).data();
    expect(booking?.['startsAt'].toDate().toISOString()).toBe(start);
  });

  it('says so when the clock never shows the agreed time', async () => {
    const provider = { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }] };
    await desk.open({ provider, types: { call: { windowDays: 120 } } });
    // 02:30 on the night on which, by today's rules, 02:00 becomes 03:00.
    await bookBeforeTheChange('2027-03-28T00:30:00.000Z');
    expect(await keepClock(desk.deps, await onlyDrifted(), desk.clock.now())).toBe('clock-skips-it');
  });
});

describe('keeping the instant', () => {
  it('leaves time and cells as they are, agrees on the new reading, tells both sides and reminds as before', async () => {
    await desk.open({ types: { call: { reminderMinutes: [60] } } });
    const { id } = await bookBeforeTheChange();
    await desk.drain();
    await watch();
    const before = await readTime(desk.deps.db, desk.provider.id);
    expect(await keepInstant(desk.deps, await onlyDrifted(), desk.clock.now())).toBeNull();
    expect(await readTime(desk.deps.db, desk.provider.id)).toEqual(before);
    const booking = (await desk.deps.db.doc(`bookings/${id}`).get()).data();
    expect(booking).toMatchObject({ agreedWall: '2027-01-12T10:00', version: 1, status: 'active' });
    await desk.drain();
    expect(desk.arrivals(id)).toMatchObject({ 'clock-changed:client:1': 1, 'clock-changed:provider:1': 1 });
    const texts = desk.service
      .mails()
      .filter(({ customArgs: { row = '' } }) => row.startsWith(`${id}:clock-changed`))
      .map(({ text }) => text.replaceAll('\u00A0', ' '));
    const reading = /The clock in Stockholm will then show 10:00(?: AM)? instead of 11:00/;
    expect(texts.map((text) => reading.test(text.replaceAll('\n', ' ')))).toEqual([true, true]);
    expect(await watch()).toMatchObject({ drifted: 0 });
    expect((await problemOf())?.['solvedAt']).not.toBeNull();
    // Reminders follow the booking's new version.
    desk.clock.forward(23 * 60);
    expect(await desk.remind()).toMatchObject({ queued: 1, skipped: 0 });
    const range = { from: start, to: '2027-01-12T09:30:00.000Z' };
    const listed = await listSlots(desk.deps, { slug: desk.provider.slug, type: 'call', ...range });
    expect(granted(listed).slots.starts).toEqual([]);
  });

  it('steps back when the booking is changed at the same moment', async () => {
    const { token } = await bookBeforeTheChange();
    const booking = await onlyDrifted();
    await desk.cancel(token);
    expect(await keepInstant(desk.deps, booking, desk.clock.now())).toBe('changed-meanwhile');
  });
});
