// Finds a provider's future appointments that no longer read as agreed.
import { type ClockDrift, clockDrifts } from '@holdfast/core/booking/clock-drift.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { pagesOf } from '../store/pages-of.ts';
import { queries, queryFrom } from '../store/queries.ts';
import type { OnFault } from '../store/on-fault.ts';

export interface DriftedBookings {
  /** In the order of `bookings`. */
  readonly drifts: readonly ClockDrift[];
  /** Earliest first. */
  readonly bookings: readonly StoredBooking[];
  /** Bookings that cannot be read. Each was reported. */
  readonly unread: number;
}

const pageSize = 500;

export async function driftedBookings(
  db: Firestore,
  providerId: string,
  now: Instant,
  onFault: OnFault,
): Promise<DriftedBookings> {
  const active = [providerId, 'active', Timestamp.fromMillis(now)];
  const query = queryFrom(db.collection('bookings'), queries.activeBookingsOfProvider, active, pageSize);
  const bookings: StoredBooking[] = [];
  let unread = 0;
  for await (const page of pagesOf(query, pageSize)) {
    for (const snapshot of page) {
      try {
        const booking = bookingFromSnapshot(snapshot);
        const isToCome = booking !== null && booking.agreement.startsAt > now;
        if (isToCome && clockDrifts([booking]).length > 0) bookings.push(booking);
      } catch (error) {
        unread += 1;
        onFault(error, snapshot.ref.path);
      }
    }
  }
  bookings.sort((a, b) => a.agreement.startsAt - b.agreement.startsAt);
  return { drifts: clockDrifts(bookings), bookings, unread };
}
