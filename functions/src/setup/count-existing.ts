// Counts existing bookings and holds into their types' limits, in the commit that saves the types.
import { limitedPeriods, type TypeLimits } from '@holdfast/core/slots/type-limits.ts';
import { blocksTakers } from '@holdfast/core/booking/hold-clock.ts';
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import type { TimeZoneId } from '@holdfast/core/time/time-zone.ts';
import {
  type DocumentReference,
  type Firestore,
  Timestamp,
  type Transaction,
} from 'firebase-admin/firestore';
import { bookingEntry, bookingFromSnapshot, placesFields } from '../store/bookings.ts';
import { addPlace, freePlace, isTypeLimit, limitNames } from '../store/limits.ts';
import { holdEntry, holdFromSnapshot } from '../store/holds.ts';
import type { LedgerEntry } from '../store/ledgers.ts';
import { queries, queryFrom } from '../store/queries.ts';

export interface SavedTypes {
  readonly providerId: string;
  readonly timeZone: TimeZoneId;
  /** The limits to be saved, by type id. */
  readonly limits: ReadonlyMap<string, TypeLimits>;
}

/** More would not fit into one commit with everything else that it saves. */
const countedLimit = 2_000;
// A week that has begun counts from its Monday.
const lookBackMs = 8 * dayMs;

/** A booking or a live hold that counts in a limit. */
interface Counted extends LedgerEntry {
  readonly places: readonly string[];
  readonly document: DocumentReference;
}

/**
 * Reads now and returns the writes, because a transaction reads before it writes. Null if there are too many
 * for one commit. A call that has read the old types may still exceed a new limit.
 */
export async function countExisting(
  db: Firestore,
  transaction: Transaction,
  saved: SavedTypes,
  now: Instant,
): Promise<(() => void) | null> {
  const counted = await readCounted(db, transaction, saved.providerId, now);
  if (!counted) return null;
  return () => {
    for (const one of counted) {
      const limits = saved.limits.get(one.type);
      if (!limits) continue;
      const wanted = limitedPeriods(limits, saved.timeZone, one.start).map((period) =>
        limitNames.type(saved.providerId, one.type, period),
      );
      const had = one.places.filter(isTypeLimit);
      const [joins, leaves] = [
        wanted.filter((name) => !had.includes(name)),
        had.filter((name) => !wanted.includes(name)),
      ];
      if (joins.length + leaves.length === 0) continue;
      for (const name of joins) addPlace(db, transaction, name, one, now);
      for (const name of leaves) freePlace(db, transaction, name, one, now);
      const others = one.places.filter((name) => !isTypeLimit(name));
      transaction.update(one.document, placesFields([...others, ...wanted]));
    }
  };
}

async function readCounted(
  db: Firestore,
  transaction: Transaction,
  providerId: string,
  now: Instant,
): Promise<Counted[] | null> {
  const [bookings, holds] = await Promise.all([
    transaction.get(
      queryFrom(
        db.collection('bookings'),
        queries.activeBookingsOfProvider,
        [providerId, 'active', Timestamp.fromMillis(now - lookBackMs)],
        countedLimit + 1,
      ),
    ),
    transaction.get(
      queryFrom(db.collection('holds'), queries.heldHoldsOfProvider, [providerId, 'held'], countedLimit + 1),
    ),
  ]);
  if (bookings.size + holds.size > countedLimit) return null;
  return [
    ...bookings.docs.flatMap((snapshot): Counted[] => {
      const booking = bookingFromSnapshot(snapshot);
      if (!booking) return [];
      return [{ ...bookingEntry(booking), places: booking.places, document: snapshot.ref }];
    }),
    ...holds.docs.flatMap((snapshot): Counted[] => {
      const hold = holdFromSnapshot(snapshot);
      if (!hold || !blocksTakers(hold.until, now)) return [];
      return [{ ...holdEntry(hold), places: hold.places, document: snapshot.ref }];
    }),
  ];
}
