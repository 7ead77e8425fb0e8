// The appointments ahead of a provider, of all types, for comparing them with hours.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Appointment } from '@holdfast/core/availability/outside-hours.ts';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { bookingFromSnapshot } from '../store/bookings.ts';
import { queries, queryFrom } from '../store/queries.ts';

export interface Ahead extends Appointment {
  readonly id: string;
  readonly client: string;
  /** The type's name as it was agreed. */
  readonly type: string;
}

/** More are not looked at: an answer takes well under a second. */
const readLimit = 2_000;

/** The next ones that have not begun. One that cannot be read is left out. */
export async function readAhead(
  db: Firestore,
  providerId: string,
  now: Instant,
  most = readLimit,
): Promise<Ahead[]> {
  const { activeBookingsOfProvider } = queries;
  const collection = db.collection(activeBookingsOfProvider.collection);
  const values = [providerId, 'active', Timestamp.fromMillis(now)];
  const { docs } = await queryFrom(collection, activeBookingsOfProvider, values, most).get();
  return docs.flatMap((snapshot): Ahead[] => {
    const booking = readable(snapshot);
    if (!booking || booking.agreement.startsAt <= now) return [];
    const { startsAt, endsAt, client, type } = booking.agreement;
    return [{ id: booking.id, client: client.name, type: type.name, startsAt, endsAt }];
  });
}

function readable(snapshot: Parameters<typeof bookingFromSnapshot>[0]) {
  try {
    return bookingFromSnapshot(snapshot);
  } catch {
    return null;
  }
}
