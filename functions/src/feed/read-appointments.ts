// Reads the appointments that a provider's feed shows.
import { limits } from '@holdfast/contract/limits.ts';
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import { type Firestore, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import type { OnFault } from '../store/on-fault.ts';
import { queries, queryFrom } from '../store/queries.ts';

/**
 * Of each side the nearest, in order of time. Cancelled ones are left out: subscribed calendars drop what is
 * gone, and some show what is cancelled as if it took place. An unreadable document hides no other.
 */
export async function readAppointments(
  db: Firestore,
  providerId: string,
  now: Instant,
  onFault: OnFault,
): Promise<readonly StoredBooking[]> {
  const { activeBookingsUntil, activeBookingsFrom } = queries;
  const { feedBehind, feedAhead } = limits;
  const from = Timestamp.fromMillis(now - feedBehind.days * dayMs);
  const at = Timestamp.fromMillis(now);
  const to = Timestamp.fromMillis(now + feedAhead.days * dayMs);
  const bookings = db.collection('bookings');
  const own = [providerId, 'active'];
  const [behind, ahead] = await Promise.all([
    queryFrom(bookings, activeBookingsUntil, [...own, from, at], feedBehind.bookings).get(),
    queryFrom(bookings, activeBookingsFrom, [...own, at, to], feedAhead.bookings).get(),
  ]);
  const found = [...behind.docs.toReversed(), ...ahead.docs];
  return found.flatMap((snapshot) => readable(snapshot, onFault) ?? []);
}

function readable(snapshot: QueryDocumentSnapshot, onFault: OnFault): StoredBooking | null {
  try {
    return bookingFromSnapshot(snapshot);
  } catch (error) {
    onFault(error, snapshot.ref.path);
    return null;
  }
}
