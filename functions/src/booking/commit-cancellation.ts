// The commit of a cancellation by either side: status, freed time, the key's record and consequences.
import { ok } from '@holdfast/core/result.ts';
import type { Changer } from '@holdfast/core/booking/decide-change.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Deps } from '../deps.ts';
import { releaseTime } from '../lock/release-time.ts';
import { releaseOfBooking } from '../lock/release.ts';
import { cancelledFields } from '../store/bookings.ts';
import { changeRecordData } from '../store/change-records.ts';
import { currentVersion, type Respond } from './booking-response.ts';
import type { NewChange } from './change-booking.ts';
import { writeConsequences } from './write-consequences.ts';

/** Null if the booking has changed since it was read. Nothing was written then. */
export async function commitCancellation<Response>(
  deps: Deps,
  { booking, recordDocument, payloadHash }: NewChange,
  { by, reason, now }: { readonly by: Changer; readonly reason: string; readonly now: Instant },
  respond: Respond<Response>,
): Promise<{ ok: true; value: Response } | null> {
  const { id: bookingId, providerId, remindersStopped } = booking;
  const { startsAt, endsAt, type } = booking.agreement;
  const version = booking.version + 1;
  const linkVersion = booking.linkVersion + 1;
  const made = { ...currentVersion(booking), version, linkVersion, stampedAt: now, isCancelled: true };
  const response = await respond(made);
  const record = changeRecordData({ payloadHash, startsAt, endsAt, version, linkVersion, stampedAt: now });
  const release = releaseOfBooking(deps.db, booking, cancelledFields(booking, now, { by, reason }));
  const isDone = await releaseTime(deps, providerId, release, now, (transaction) => {
    transaction.create(recordDocument, record);
    const { reminderMinutes } = type;
    const change = { bookingId, providerId, version, startsAt, reminderMinutes, remindersStopped };
    writeConsequences(deps, transaction, { kind: 'cancelled', ...change }, now);
  });
  return isDone ? ok(response) : null;
}
