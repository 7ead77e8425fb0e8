// The commit of a cancellation, whoever cancels: status, freed time, the key's record, mails to both sides, no more reminders.
import type { Changer } from '@holdfast/core/booking/decide-change.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { cancelledFields } from '../store/bookings.ts';
import { changeRecordData } from '../store/change-records.ts';
import { removeReminders } from '../store/reminders.ts';
import { writeNotices } from '../store/write-notices.ts';
import { giveBack } from '../lock/give-back.ts';
import { givingBooking } from '../lock/giving.ts';
import type { Deps } from '../deps.ts';
import type { ManagedBooking } from './managed-booking.ts';

/** False when the booking has changed since it was read: nothing was done. */
export function endBooking(
  deps: Deps,
  { booking, recordDocument, payloadHash }: ManagedBooking,
  cancellation: { readonly by: Changer; readonly reason: string },
  now: Instant,
): Promise<boolean> {
  const { id: bookingId, providerId } = booking;
  const { startsAt, endsAt, type } = booking.agreement;
  const linkVersion = booking.linkVersion + 1;
  const record = changeRecordData({ payloadHash, startsAt, endsAt, linkVersion, stampedAt: now });
  const giving = givingBooking(deps.db, booking, cancelledFields(booking, now, cancellation));
  return giveBack(deps, providerId, giving, now, (transaction) => {
    transaction.create(recordDocument, record);
    const version = booking.version + 1;
    const news = { kind: 'cancelled', bookingId, providerId, version, previousStartsAt: null } as const;
    writeNotices(deps, transaction, news, now);
    removeReminders(deps.db, transaction, bookingId, type.reminderMinutes);
  });
}
