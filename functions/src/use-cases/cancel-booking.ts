// `cancelBooking`: ends an appointment and frees its time, in one commit.
import type {
  CancelBookingRequest,
  CancelBookingResponse,
} from '@holdfast/contract/operations/cancel-booking.ts';
import { decideCancellation } from '@holdfast/core/booking/decide-change.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { cleanText } from '@holdfast/core/text/clean-text.ts';
import { cancelledFields, type StoredBooking } from '../adapters/firestore/booking-documents.ts';
import { changeRecordData } from '../adapters/firestore/idempotency-documents.ts';
import { removeReminders } from '../adapters/firestore/reminder-documents.ts';
import { writeNotices } from '../adapters/firestore/write-notices.ts';
import { commitTries, pauseApart } from '../adapters/lock/contention.ts';
import { giveBack } from '../adapters/lock/give-back.ts';
import { givingBooking } from '../adapters/lock/giving.ts';
import type { Deps } from '../deps.ts';
import { type Refusal, unavailable } from '../refusals.ts';
import { bookingAnswer, currentVersion } from './booking-answers.ts';
import { readManagedBooking } from './managed-booking.ts';

export async function cancelBooking(
  deps: Deps,
  request: CancelBookingRequest,
): Promise<Result<CancelBookingResponse, Refusal>> {
  const now = deps.now();
  const reason = cleanText(request.reason ?? '');
  const change = { op: 'cancel', token: request.token, key: request.key, payload: { reason }, now } as const;
  for (let attempt = 1; attempt <= commitTries; attempt += 1) {
    const found = await readManagedBooking(deps, change);
    if (!found.ok) return found;
    const { booking, record, recordDocument, payloadHash } = found.value;
    const current = currentVersion(booking);
    if (record) {
      const agreement = { ...current.agreement, startsAt: record.startsAt, endsAt: record.endsAt };
      return ok({ status: 'cancelled', booking: bookingAnswer({ ...current, agreement }) });
    }

    const decision = decideCancellation(booking, now);
    if (!decision.ok) return refuse({ kind: 'booking-over', params: { state: decision.refusal.state } });

    const { startsAt, endsAt } = booking.agreement;
    const answered = { payloadHash, startsAt, endsAt, linkVersion: booking.linkVersion + 1, stampedAt: now };
    const giving = givingBooking(deps.db, booking, cancelledFields(booking, now, { by: 'client', reason }));
    const committed = await giveBack(deps, booking.providerId, giving, now, (transaction) => {
      transaction.create(recordDocument, changeRecordData(answered));
      writeNotices(deps, transaction, cancellationOf(booking), now);
      removeReminders(deps.db, transaction, booking.id, booking.agreement.type.reminderMinutes);
    });
    if (committed) return ok({ status: 'cancelled', booking: bookingAnswer(current) });
    await pauseApart(deps.jitter);
  }
  return refuse(unavailable);
}

function cancellationOf({ id: bookingId, providerId, version }: StoredBooking) {
  return { kind: 'cancelled', bookingId, providerId, version: version + 1, previousStartsAt: null } as const;
}
