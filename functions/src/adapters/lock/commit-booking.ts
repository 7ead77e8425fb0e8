// Commits a booking: time, ledger and the booking itself, which is also the record of its idempotency key.
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import { instant } from '@holdfast/core/time/instant.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Deps } from '../../deps.ts';
import {
  bookingDataFrom,
  type ConfirmationRecord,
  confirmationFromSnapshot,
} from '../firestore/booking-documents.ts';
import { bookingDocument } from '../firestore/paths.ts';
import { type Taking, takeTime } from './take-time.ts';

export interface BookingCommit {
  readonly bookingId: string;
  readonly providerId: string;
  readonly payloadHash: string;
  readonly createdAt: number;
  readonly agreement: Agreement;
}

export type BookingOutcome =
  | { readonly kind: 'committed' }
  | { readonly kind: 'recorded'; readonly record: ConfirmationRecord }
  | { readonly kind: 'taken'; readonly read: readonly DocumentSnapshot[] }
  | { readonly kind: 'unavailable' };

/** `given.named` is the caller's hold: its time counts as free and it ends in the same commit. */
export async function commitBooking(
  deps: Pick<Deps, 'db' | 'jitter'>,
  commit: BookingCommit,
  given: Pick<Taking, 'named' | 'namedBecomes' | 'whenTaken'>,
): Promise<BookingOutcome> {
  const { agreement } = commit;
  const own = bookingDocument(deps.db, commit.bookingId);
  const outcome = await takeTime(deps.db, {
    providerId: commit.providerId,
    kind: 'b',
    entry: {
      id: commit.bookingId,
      taken: agreement.taken,
      type: agreement.type.id,
      start: agreement.startsAt,
      until: null,
    },
    own,
    ...given,
    now: instant(commit.createdAt),
    jitter: deps.jitter,
    limit: null,
    write: (transaction) => {
      transaction.create(own, bookingDataFrom(agreement, commit));
      return true;
    },
  });
  switch (outcome.kind) {
    case 'committed':
    case 'taken':
    case 'unavailable':
      return outcome;
    case 'recorded': {
      const record = confirmationFromSnapshot(outcome.snapshot);
      return record ? { kind: 'recorded', record } : { kind: 'unavailable' };
    }
    case 'refused':
      throw new Error('a booking has no limit that could refuse it');
  }
}
