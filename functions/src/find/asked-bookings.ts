// Reads the bookings that a search or an export asks for: in order, in pages, and at a bounded cost.
import type { PlaceInOrder } from '@holdfast/contract/find/find-parts.ts';
import { instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { isFound, type Search, searchFrom } from '@holdfast/core/find/search-words.ts';
import { type Firestore, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { storedTime } from '../store/stored-time.ts';
import { type Asked, queryFor } from './query-for.ts';

export interface Most {
  readonly bookings: number;
  readonly documents: number;
  /** Of all rows as JSON. One row more may come. */
  readonly characters: number;
}

export interface AskedBookings<Row> {
  readonly rows: readonly Row[];
  /** Null if there are no more. */
  readonly after: PlaceInOrder | null;
  readonly documentsRead: number;
}

/** What one query fetches, so that little is read in vain. */
const pageSize = 100;

/** Leaves out a booking that cannot be read; the nightly audit reports it. */
export async function askedBookings<Row>(
  db: Firestore,
  providerId: string,
  asked: Asked & { readonly after?: PlaceInOrder | undefined },
  most: Most,
  rowFrom: (booking: StoredBooking) => Row,
): Promise<AskedBookings<Row>> {
  const search = asked.text ? searchFrom(asked.text) : null;
  if (asked.text && search === null) return { rows: [], after: null, documentsRead: 0 };
  const rows: Row[] = [];
  let after = asked.after ?? null;
  let documentsRead = 0;
  let left = most.characters;
  for (;;) {
    const room = Math.min(most.bookings - rows.length, most.documents - documentsRead, pageSize);
    if (room <= 0 || left <= 0) return { rows, after, documentsRead };
    const query = queryFor(db, providerId, asked, search?.key ?? null, room);
    const { docs } = await (after ? query.startAfter(...valuesOf(after)) : query).get();
    // Firestore counts an empty result as one document.
    documentsRead += Math.max(1, docs.length);
    for (const snapshot of docs) {
      if (left <= 0) return { rows, after, documentsRead };
      after = placeOf(snapshot);
      const booking = readable(snapshot);
      if (!booking || !isAsked(booking, asked, search)) continue;
      const row = rowFrom(booking);
      left -= JSON.stringify(row).length;
      rows.push(row);
    }
    if (docs.length < room) return { rows, after: null, documentsRead };
  }
}

/** Compares all fields again: one query cannot ask for all of them. */
function isAsked(booking: StoredBooking, asked: Asked, search: Search | null): boolean {
  const { agreement, status, noShow } = booking;
  return (
    (asked.type === undefined || agreement.type.id === asked.type) &&
    (asked.status === undefined || (asked.status === 'no-show' ? noShow : status === asked.status)) &&
    (search === null || isFound(agreement, search))
  );
}

function placeOf(snapshot: QueryDocumentSnapshot): PlaceInOrder {
  const startsAt = z.parse(storedTime, snapshot.get('startsAt'));
  return { startsAt: isoFromInstant(startsAt), booking: snapshot.id };
}

function valuesOf({ startsAt, booking }: PlaceInOrder): [Timestamp, string] {
  return [Timestamp.fromMillis(instantFromIso(startsAt)), booking];
}

function readable(snapshot: QueryDocumentSnapshot): StoredBooking | null {
  try {
    return bookingFromSnapshot(snapshot);
  } catch {
    return null;
  }
}
