// Where a client's personal data lies: the one list of it, for exporting and erasing.
import type { DocumentSnapshot, Firestore, Query } from 'firebase-admin/firestore';
import { queries, queryFrom } from '../store/queries.ts';

/**
 * Every collection, and what it stores about clients. `by-booking`: documents that exist because of one.
 * `bare-id`: at most a booking's id or a hash, which say nothing once the booking is erased.
 */
export const clientDataIn = {
  bookings: 'the-booking',
  outbox: 'by-booking',
  reminders: 'by-booking',
  problems: 'by-booking',
  /** Whose time it is. */
  cells: 'bare-id',
  ledger: 'bare-id',
  /** A place in a limit, by the booking's id or a hash of a visitor's random name. */
  limits: 'bare-id',
  /** Under a hash of a key that only the client's page knew: two instants, for two days. */
  idempotency: 'bare-id',
  /** Made before anybody says who they are. */
  holds: 'bare-id',
  providers: 'nothing',
  pictures: 'nothing',
  bookingTypes: 'nothing',
  slugs: 'nothing',
  /** The provider's own words. */
  blocks: 'nothing',
  settings: 'nothing',
  feeds: 'nothing',
} as const satisfies Readonly<Record<string, 'the-booking' | 'by-booking' | 'bare-id' | 'nothing'>>;

/** Documents, not what they say: erasing needs them, and unreadable ones must not hide. */
export interface StoredAboutBooking {
  readonly booking: DocumentSnapshot;
  readonly emails: readonly DocumentSnapshot[];
  readonly reminders: readonly DocumentSnapshot[];
  readonly problems: readonly DocumentSnapshot[];
}

/** Rows of the outbox expire after 90 days, so that a booking never has this many. */
const documentsAtMost = 500;

/** Reads all documents that exist because of the booking. */
export async function storedAboutBooking(
  db: Firestore,
  booking: DocumentSnapshot,
): Promise<StoredAboutBooking> {
  const values = [booking.get('providerId'), booking.id];
  const read = async (
    shape: (typeof queries)['noticesOfBooking' | 'remindersOfBooking' | 'problemsOfBooking'],
  ) => {
    const query: Query = queryFrom(db.collection(shape.collection), shape, values, documentsAtMost);
    return (await query.get()).docs;
  };
  const [emails, reminders, problems] = await Promise.all([
    read(queries.noticesOfBooking),
    read(queries.remindersOfBooking),
    read(queries.problemsOfBooking),
  ]);
  return { booking, emails, reminders, problems };
}
