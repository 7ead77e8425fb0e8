// `rescheduleBooking`: a booking moves to another start in one commit; it never has two times, and never none.
import type {
  RescheduleBookingRequest,
  RescheduleBookingResponse,
} from '@holdfast/contract/operations/reschedule-booking.ts';
import { decideMove } from '@holdfast/core/booking/decide-change.ts';
import { planReminders } from '@holdfast/core/notices/plan-reminders.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { type Instant, instantFromIso } from '@holdfast/core/time/instant.ts';
import { movedFields } from '../adapters/firestore/booking-documents.ts';
import { changeRecordData } from '../adapters/firestore/idempotency-documents.ts';
import { bookingTypeDocument, providerDocument } from '../adapters/firestore/paths.ts';
import {
  bookingTypeFromSnapshot,
  providerFromSnapshot,
  slotRulesOf,
} from '../adapters/firestore/provider-documents.ts';
import { writeReminders } from '../adapters/firestore/reminder-documents.ts';
import { writeNotices } from '../adapters/firestore/write-notices.ts';
import { commitTries, pauseApart } from '../adapters/lock/contention.ts';
import { givingBooking, sameBookingNow } from '../adapters/lock/giving.ts';
import { takeTime } from '../adapters/lock/take-time.ts';
import type { Deps } from '../deps.ts';
import { notFound, type Refusal, unavailable } from '../refusals.ts';
import { type BookingVersion, confirmedAnswer, currentVersion } from './booking-answers.ts';
import { ledgersNear, lostSlot, type Wish } from './lost-slot.ts';
import { type ManagedBooking, readManagedBooking } from './managed-booking.ts';
import { typeClaims } from './type-claims.ts';

type Answer = Result<RescheduleBookingResponse, Refusal>;

export async function rescheduleBooking(deps: Deps, request: RescheduleBookingRequest): Promise<Answer> {
  const now = deps.now();
  const start = instantFromIso(request.start);
  const { token, key } = request;
  for (let attempt = 1; attempt <= commitTries; attempt += 1) {
    const found = await readManagedBooking(deps, { op: 'move', token, key, payload: { start }, now });
    if (!found.ok) return found;
    const answer = found.value.record
      ? ok(await confirmedAnswer(deps, answeredBefore(found.value)))
      : await move(deps, found.value, start, now);
    if (answer) return answer;
    await pauseApart(deps.jitter);
  }
  return refuse(unavailable);
}

/** Null when the booking has changed since it was read: all must be decided anew. */
async function move(
  deps: Deps,
  managed: ManagedBooking,
  start: Instant,
  now: Instant,
): Promise<Answer | null> {
  const { booking, recordDocument, payloadHash } = managed;
  const [providerSnapshot, typeSnapshot] = await deps.db.getAll(
    providerDocument(deps.db, booking.providerId),
    bookingTypeDocument(deps.db, booking.providerId, booking.agreement.type.id),
  );

  const provider = providerSnapshot ? providerFromSnapshot(providerSnapshot) : null;
  const type = typeSnapshot ? bookingTypeFromSnapshot(typeSnapshot) : null;
  if (!provider?.active || !type) return refuse(notFound);
  const wish: Wish = { provider, type, start, now, own: booking.id };
  const decision = decideMove(booking, start, slotRulesOf(provider, type), now);
  if (!decision.ok) {
    const { refusal } = decision;
    if (refusal.kind === 'booking-over') {
      return refuse({ kind: 'booking-over', params: { state: refusal.state } });
    }
    return lostSlot(deps, 'slot-not-offered', wish);
  }
  // A hidden type takes no bookings any more, so there is nowhere to move to; cancelling stays possible.
  if (!type.visible) return refuse({ kind: 'slot-not-offered', params: { alternatives: [] } });

  const to = decision.value;
  // When the client is reminded was agreed with the booking; everything else is the type's as it is today.
  const moved = { ...type, reminderMinutes: booking.agreement.type.reminderMinutes };
  const version = booking.version + 1;
  const claims = typeClaims(provider, type, start, null);
  const names = claims.map(({ name }) => name);
  const linkVersion = booking.linkVersion + 1;
  const answered = { payloadHash, startsAt: to.startsAt, endsAt: to.endsAt, linkVersion, stampedAt: now };
  // Made before the commit: should signing the link fail, the booking is where it was.
  const answer = await confirmedAnswer(deps, {
    bookingId: booking.id,
    version,
    linkVersion,
    stampedAt: now,
    agreement: { ...booking.agreement, ...to, type: moved },
  });
  const giving = givingBooking(
    deps.db,
    booking,
    movedFields(booking, { ...to, type: moved, claims: names }, now),
  );
  const outcome = await takeTime(deps, {
    providerId: booking.providerId,
    kind: 'b',
    entry: { id: booking.id, taken: to.taken, type: type.id, start, until: null },
    own: recordDocument,
    giving,
    givingNow: () => sameBookingNow(giving),
    claims,
    now,
    whenTaken: ledgersNear(deps, wish),
    write: (transaction) => {
      transaction.create(recordDocument, changeRecordData(answered));
      const { id: bookingId, providerId } = booking;
      const previousStartsAt = booking.agreement.startsAt;
      writeNotices(
        deps,
        transaction,
        { kind: 'moved', bookingId, providerId, version, previousStartsAt },
        now,
      );
      const reminded = { startsAt: start, remindersStopped: booking.remindersStopped };
      const reminders = planReminders({ ...reminded, ...moved }, now);
      writeReminders(
        deps.db,
        transaction,
        { id: bookingId, providerId, version, startsAt: start },
        reminders,
      );
    },
  });
  switch (outcome.kind) {
    case 'committed':
      return ok(answer);
    case 'taken':
      return lostSlot(deps, 'slot-taken', wish, outcome.read);
    case 'limited':
      return lostSlot(deps, 'slot-not-offered', wish);
    case 'unavailable':
      return refuse(unavailable);
    case 'recorded':
    case 'stale':
      return null;
  }
}

/** The version that the record's change made, whatever has become of the booking since. */
function answeredBefore({ booking, record }: ManagedBooking): BookingVersion {
  const current = currentVersion(booking);
  if (!record) return current;
  const { startsAt, endsAt, linkVersion, stampedAt } = record;
  const agreement = { ...current.agreement, startsAt, endsAt };
  return { ...current, version: linkVersion - 1, linkVersion, stampedAt, agreement };
}
