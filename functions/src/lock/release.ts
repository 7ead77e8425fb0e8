// Time that a commit releases: of a hold or a block, or of a booking that is cancelled or moves away.
import { ownerOf } from '@holdfast/core/booking/time-owner.ts';
import type { Instant, Interval } from '@holdfast/contract/time/instant.ts';
import type { DocumentReference, Firestore, Timestamp } from 'firebase-admin/firestore';
import { endedHoldFields, type HoldChange, type HoldState, type StoredHold } from '../store/holds.ts';
import type { BookingChange, StoredBooking } from '../store/bookings.ts';
import { type BlockChange, releasedBlockFields, type StoredBlock } from '../store/blocks.ts';
import { blockDocument, bookingDocument, holdDocument } from '../store/paths.ts';

/**
 * While `document` is as it was at `writtenAt`, it owns every cell of `taken`, because a taker of a cell
 * writes its owner's document in the same commit. So the cells can be written unread.
 */
export interface Release {
  /** As cells name their owner. */
  readonly owner: string;
  readonly id: string;
  readonly taken: Interval;
  /** The limits in which `id` has a place. */
  readonly places: readonly string[];
  readonly document: DocumentReference;
  /** What becomes of the document. */
  readonly fields: HoldChange | BookingChange | BlockChange;
  readonly writtenAt: Timestamp;
}

/** A collision showed that what was to be released has changed: all must be decided anew. */
export type StaleRelease = 'stale';

export function releaseOfHold(
  db: Firestore,
  hold: StoredHold,
  becomes: Exclude<HoldState, 'held'>,
  now: Instant,
): Release {
  return {
    owner: ownerOf({ kind: 'hold', id: hold.id }),
    id: hold.id,
    taken: hold.taken,
    places: hold.places,
    document: holdDocument(db, hold.id),
    fields: endedHoldFields(becomes, now),
    writtenAt: hold.writtenAt,
  };
}

/** A booking that moves away or is cancelled; `fields` is what it becomes. */
export function releaseOfBooking(db: Firestore, booking: StoredBooking, fields: BookingChange): Release {
  return {
    owner: ownerOf({ kind: 'booking', id: booking.id }),
    id: booking.id,
    taken: booking.agreement.taken,
    places: booking.places,
    document: bookingDocument(db, booking.id),
    fields,
    writtenAt: booking.writtenAt,
  };
}

export function releaseOfBlock(db: Firestore, block: StoredBlock, now: Instant): Release {
  return {
    owner: ownerOf({ kind: 'block', id: block.id }),
    id: block.id,
    taken: block.taken,
    places: [],
    document: blockDocument(db, block.id),
    fields: releasedBlockFields(now),
    writtenAt: block.writtenAt,
  };
}

/** The same booking if its document is unchanged, else `stale`. */
export async function releaseUnchanged(release: Release): Promise<Release | StaleRelease> {
  const current = await release.document.get();
  return current.updateTime?.isEqual(release.writtenAt) ? release : 'stale';
}
