// A move to the start that the booking has: it keeps everything, and the key keeps its answer.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type StoredBooking, unchangedFields } from '../store/bookings.ts';
import { changeRecordData } from '../store/change-records.ts';
import { bookingDocument } from '../store/paths.ts';
import { commitIf } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import type { ManagedBooking } from './managed-booking.ts';

export function isWhereItIs(booking: StoredBooking, start: Instant): boolean {
  return booking.agreement.startsAt === start;
}

/** Writes the key's record alone. False when the booking has changed since it was read: nothing was done. */
export function keepWhereItIs(
  deps: Pick<Deps, 'db' | 'at'>,
  {
    booking,
    recordDocument,
    payloadHash,
  }: Pick<ManagedBooking, 'booking' | 'recordDocument' | 'payloadHash'>,
  now: Instant,
): Promise<boolean> {
  const { linkVersion, stampedAt, writtenAt } = booking;
  const { startsAt, endsAt } = booking.agreement;
  const record = changeRecordData({ payloadHash, startsAt, endsAt, linkVersion, stampedAt }, now);
  return commitIf(deps, (transaction) => {
    const document = bookingDocument(deps.db, booking.id);
    transaction.update(document, unchangedFields(booking), { lastUpdateTime: writtenAt });
    transaction.create(recordDocument, record);
  });
}
