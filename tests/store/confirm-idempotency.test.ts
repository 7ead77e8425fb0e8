// What a key promises: the first response again, no binding by a refusal, and recognition of its own commit.
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { bookingDataFrom, bookingEntry, bookingFromSnapshot } from '../../functions/src/store/bookings.ts';
import { takeTime } from '../../functions/src/lock/take-time.ts';
import { manageLinksFrom } from '../../functions/src/booking/manage-links.ts';
import type { Deps } from '../../functions/src/deps.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { newProvider } from '../builders/new-provider.ts';
import { readTime } from '../builders/read-time.ts';
import { testDeps } from '../builders/test-deps.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';
import { granted } from '../builders/granted.ts';

let deps: Deps;
let now: Instant;
beforeAll(() => {
  now = instant(testStart);
  deps = testDeps(() => now);
});

// Tuesday 2027-01-12 10:00 in Stockholm.
const start = '2027-01-12T09:00:00.000Z';

describe('the idempotency key', () => {
  it('gives the first response again for the same content, and changes nothing [P3]', async () => {
    const provider = await newProvider(deps.db);
    const input = confirmInput({ slug: provider.slug, start });
    const first = await confirmBooking(deps, input);
    const again = await confirmBooking(deps, input);
    expect(first.ok).toBe(true);
    expect(again).toEqual(first);
    expect((await readTime(deps.db, provider.id)).bookings).toHaveLength(1);
  });

  it('refuses other content and names its booking’s reference [P3]', async () => {
    const provider = await newProvider(deps.db);
    const input = confirmInput({ slug: provider.slug, start });
    const first = await confirmBooking(deps, input);
    const other = await confirmBooking(deps, { ...input, start: '2027-01-12T10:00:00.000Z' });
    const bookingReference = granted(first).booking.reference;
    expect(other).toEqual({
      ok: false,
      refusal: { kind: 'idempotency-mismatch', params: { bookingReference } },
    });
    expect((await readTime(deps.db, provider.id)).bookings).toHaveLength(1);
  });

  it('is checked first: the response stays when the type is hidden and the time is past [P3]', async () => {
    const provider = await newProvider(deps.db);
    const input = confirmInput({ slug: provider.slug, start });
    const first = await confirmBooking(deps, input);
    await deps.db.doc(`providers/${provider.id}/bookingTypes/call`).update({ status: 'archived' });
    const later: Deps = { ...deps, now: () => instant(testStart + 30 * 86_400_000) };
    expect(await confirmBooking(later, input)).toEqual(first);
  });

  it('is not bound by a refusal: after a lost slot it may carry another start [P3]', async () => {
    const provider = await newProvider(deps.db);
    await confirmBooking(deps, confirmInput({ slug: provider.slug, start }));
    const input = confirmInput({ slug: provider.slug, start });
    const lost = await confirmBooking(deps, input);
    expect(lost).toEqual({
      ok: false,
      refusal: {
        kind: 'slot-taken',
        params: {
          alternatives: ['2027-01-12T08:00:00.000Z', '2027-01-12T08:30:00.000Z', '2027-01-12T09:30:00.000Z'],
        },
      },
    });
    const chosen = await confirmBooking(deps, { ...input, start: '2027-01-12T09:30:00.000Z' });
    expect(chosen).toMatchObject({ ok: true, value: { booking: { startsAt: '2027-01-12T09:30:00.000Z' } } });
  });

  it('recognises its own commit whose response was lost, instead of reporting the time as taken [P3]', async () => {
    const provider = await newProvider(deps.db);
    const input = confirmInput({ slug: provider.slug, start });
    const first = await confirmBooking(deps, input);
    const stored = (await deps.db.collection('bookings').where('providerId', '==', provider.id).get())
      .docs[0];
    if (!stored || !first.ok) throw new Error('the booking was not made');
    const booking = bookingFromSnapshot(stored);
    if (!booking) throw new Error('the booking cannot be read');
    const { agreement, payloadHash, createdAt, providerId } = booking;
    // The client library's own retry: it sends the same commit again after a broken connection.
    const outcome = await takeTime(deps, {
      providerId,
      entry: bookingEntry(booking),
      own: stored.ref,
      release: null,
      releaseNow: async () => null,
      places: [],
      now,
      whenTaken: [],
      write: (transaction) =>
        transaction.create(
          stored.ref,
          bookingDataFrom(agreement, {
            providerId,
            payloadHash,
            createdAt,
            places: [],
            by: 'client',
            overrode: [],
          }),
        ),
    });
    expect(outcome).toMatchObject({ kind: 'recorded', snapshot: { id: booking.id } });
  });
});

describe('a link that cannot be signed', () => {
  it('refuses the booking before any write, because its client could never change it [P2]', async () => {
    const provider = await newProvider(deps.db);
    const unsigned: Deps = { ...deps, links: manageLinksFrom(() => 'not-a-key') };
    const input = confirmInput({ slug: provider.slug, start });
    await expect(confirmBooking(unsigned, input)).rejects.toThrow('MANAGE_LINK_KEYS');
    expect((await readTime(deps.db, provider.id)).bookings).toEqual([]);
  });
});
