// Somebody who gives up time in a commit: a hold that ends, or a booking that moves away.
import type { Instant, Interval } from '@holdfast/core/time/instant.ts';
import type {
  DocumentData,
  DocumentReference,
  DocumentSnapshot,
  Firestore,
  Timestamp,
} from 'firebase-admin/firestore';
import {
  endedHoldFields,
  type HoldState,
  holdFromSnapshot,
  type StoredHold,
} from '../firestore/hold-documents.ts';
import type { StoredBooking } from '../firestore/booking-documents.ts';
import { bookingDocument, holdDocument } from '../firestore/paths.ts';

/**
 * As long as `document` is as it was at `writtenAt`, the giver owns every cell of `taken`: whoever takes a cell writes
 * the owner's document in the same commit. So the cells need not be read to be rewritten or deleted.
 */
export interface Giving {
  /** As cells name their owner. */
  readonly owner: string;
  readonly id: string;
  readonly taken: Interval;
  /** The limits in which `id` has a claim. */
  readonly claims: readonly string[];
  readonly document: DocumentReference;
  /** What becomes of the document. */
  readonly fields: DocumentData;
  readonly writtenAt: Timestamp;
  /** After a collision: the same on the document as it is now, null when there is nothing left to give, or `stale` when all must be decided anew. */
  readonly again: (current: DocumentSnapshot) => Giving | null | 'stale';
}

export function givingHold(
  db: Firestore,
  hold: StoredHold,
  becomes: Exclude<HoldState, 'held'>,
  now: Instant,
): Giving {
  return {
    owner: `h:${hold.id}`,
    id: hold.id,
    taken: hold.taken,
    claims: hold.claims,
    document: holdDocument(db, hold.id),
    fields: endedHoldFields(becomes, now),
    writtenAt: hold.writtenAt,
    again: (current) => {
      const left = holdFromSnapshot(current);
      return left?.state === 'held' ? givingHold(db, left, becomes, now) : null;
    },
  };
}

/** A booking that moves away or is cancelled; `fields` is what it becomes. Any change of the booking makes it stale. */
export function givingBooking(db: Firestore, booking: StoredBooking, fields: DocumentData): Giving {
  const giving: Giving = {
    owner: `b:${booking.id}`,
    id: booking.id,
    taken: booking.agreement.taken,
    claims: booking.claims,
    document: bookingDocument(db, booking.id),
    fields,
    writtenAt: booking.writtenAt,
    again: (current) => (current.updateTime?.isEqual(booking.writtenAt) ? giving : 'stale'),
  };
  return giving;
}
