// Bookings where the provider's clock changes: bookings take instants, whatever the clock shows.
import { instant } from '@holdfast/contract/time/instant.ts';
import { expect, it } from 'vitest';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { rescheduleBooking } from '../../functions/src/booking/reschedule-booking.ts';
import { moveInput } from '../builders/booked-desk.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { testDeps } from '../builders/test-deps.ts';
import { granted } from '../builders/granted.ts';

// Stockholm shows 02:00 to 03:00 twice on 2027-10-31: from 00:00Z and from 01:00Z.
const deps = testDeps(() => instant(Date.parse('2027-10-25T09:00:00Z')));
const nights = {
  provider: { weekly: [{ days: [7], start: '01:00', end: '04:00' }] },
  types: { call: {}, long: { durationMinutes: 90, bufferAfterMinutes: 15 } },
};

it('confirming books both occurrences of a repeated hour, each with cells of its own [P1]', async () => {
  const provider = await newProvider(deps.db, nights);
  const starts = ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'];
  for (const start of starts) {
    expect((await confirmBooking(deps, confirmInput({ slug: provider.slug, start }))).ok).toBe(true);
  }
  const time = await readTime(deps.db, provider.id);
  expect(time.bookings.map((booking) => booking.startsAt).sort()).toEqual(starts);
  expect([time.cells.size, new Set(time.cells.values()).size]).toEqual([12, 2]);
});

it('confirming lets a longer booking span the change, and keeps its neighbours out [P1]', async () => {
  const provider = await newProvider(deps.db, nights);
  const start = '2027-10-31T00:00:00.000Z';
  expect((await confirmBooking(deps, confirmInput({ slug: provider.slug, type: 'long', start }))).ok).toBe(
    true,
  );
  const within = confirmInput({ slug: provider.slug, start: '2027-10-31T01:30:00.000Z' });
  expect(await confirmBooking(deps, within)).toMatchObject({ ok: false, refusal: { kind: 'slot-taken' } });
  const after = confirmInput({ slug: provider.slug, start: '2027-10-31T02:00:00.000Z' });
  expect((await confirmBooking(deps, after)).ok).toBe(true);
});

it('a move from one occurrence of an hour to the other changes the time, not the wall clock [P11]', async () => {
  const provider = await newProvider(deps.db, nights);
  const made = await confirmBooking(
    deps,
    confirmInput({ slug: provider.slug, start: '2027-10-31T00:30:00.000Z' }),
  );
  const token = granted(made).manageToken;
  const wished = '2027-10-31T01:30:00.000Z';
  expect((await rescheduleBooking(deps, moveInput(token, wished))).ok).toBe(true);
  const time = await readTime(deps.db, provider.id);
  expect(time.bookings.map((booking) => booking.startsAt)).toEqual([wished]);
  expect([time.cells.size, time.ledger.length]).toEqual([6, 1]);
});
