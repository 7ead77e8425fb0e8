// Writes many bookings of a provider at once, as documents alone: for tests and benches that only read them.
import { someAgreement } from '@holdfast/core/booking/booking-fixture.ts';
import type { Answer } from '@holdfast/core/booking/booking-types.ts';
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { bookingDataFrom } from '../../../functions/src/store/bookings.ts';
import { bookingIdFrom, bookingReferenceFrom } from '../../../functions/src/store/ids-and-fingerprints.ts';
import { bookingDocument } from '../../../functions/src/store/paths.ts';

export interface BookingSeed {
  readonly start: Instant;
  readonly name?: string;
  readonly email?: string;
  readonly type?: string;
  readonly status?: 'active' | 'cancelled';
  readonly noShow?: boolean;
  readonly answers?: readonly Answer[];
}

export interface WrittenBooking {
  readonly id: string;
  readonly reference: string;
}

/** In the order of `seeds`. Each takes half an hour of nobody's time: no cells, no ledgers, no emails. */
export async function writeBookings(
  db: Firestore,
  providerId: string,
  seeds: readonly BookingSeed[],
): Promise<WrittenBooking[]> {
  const writer = db.bulkWriter({ throttling: false });
  const written = seeds.map((seed, index) => {
    const id = bookingIdFrom(providerId, `seed ${index}`);
    const reference = bookingReferenceFrom(id);
    void writer.set(bookingDocument(db, id), dataOf(providerId, reference, seed));
    return { id, reference };
  });
  await writer.close();
  return written;
}

function dataOf(providerId: string, reference: string, seed: BookingSeed) {
  const { start, name = 'Alan Turing', email = 'alan@example.com', answers = [] } = seed;
  const { type = 'call', status = 'active', noShow = false } = seed;
  const endsAt = instant(start + 30 * minuteMs);
  const agreement = {
    ...someAgreement,
    reference,
    startsAt: start,
    endsAt,
    taken: { from: start, to: endsAt },
    type: { ...someAgreement.type, id: type, durationMinutes: 30 },
    client: { ...someAgreement.client, name, email },
    answers,
  };
  const made = { providerId, payloadHash: '', createdAt: start, places: [] };
  return { ...bookingDataFrom(agreement, { ...made, by: 'client', overrode: [] }), status, noShow };
}
