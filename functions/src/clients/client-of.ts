// Who a client is at a provider: an address, named by one of its bookings.
import type { Firestore, Query } from 'firebase-admin/firestore';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { bookingDocument } from '../store/paths.ts';
import { queries, queryFrom } from '../store/queries.ts';

/** Null if there is no such booking, or if it is another provider's. */
export async function namedBooking(
  db: Firestore,
  bookingId: string,
  providerId: string,
): Promise<StoredBooking | null> {
  const booking = bookingFromSnapshot(await bookingDocument(db, bookingId).get());
  return booking?.providerId === providerId ? booking : null;
}

/**
 * All bookings of the address of `booking`, at most `limit`. Older ones are found if their address is written
 * alike. Starts after the booking `after`, or at the first one if there is none of that id.
 */
export async function bookingsOfClient(
  db: Firestore,
  { providerId, agreement }: StoredBooking,
  how: { readonly by: 'start' | 'id'; readonly after: string | undefined; readonly limit: number },
): Promise<Query> {
  const shape = how.by === 'start' ? queries.bookingsOfClient : queries.bookingsOfClientById;
  const { email } = agreement.client;
  const values = [providerId, email.toLowerCase(), email];
  const query = queryFrom(db.collection(shape.collection), shape, values, how.limit);
  if (how.after === undefined) return query;
  const last = await bookingDocument(db, how.after).get();
  return last.get('providerId') === providerId ? query.startAfter(last) : query;
}
