// The move of a booking, whoever moves it: one commit that takes the new time and gives up the old.
import { decideMove } from '@holdfast/core/booking/decide-change.ts';
import type { OwnRule } from '@holdfast/core/booking/own-rules.ts';
import { planReminders } from '@holdfast/core/notices/plan-reminders.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { movedFields } from '../store/bookings.ts';
import { changeRecordData } from '../store/change-records.ts';
import { bookingTypeDocument, providerDocument } from '../store/paths.ts';
import { bookingTypeFromSnapshot, providerFromSnapshot, slotRulesOf } from '../store/providers.ts';
import { writeReminders } from '../store/reminders.ts';
import { writeNotices } from '../store/write-notices.ts';
import { termsFrom } from '../store/ids-and-fingerprints.ts';
import { givingBooking, sameBookingNow } from '../lock/giving.ts';
import { takeTime } from '../lock/take-time.ts';
import type { Deps } from '../deps.ts';
import type { RefusalOf } from '@holdfast/contract/operations.ts';
import { notFound, unavailable } from '@holdfast/contract/refusals.ts';
import { type BookingVersion, currentVersion } from './booking-answers.ts';
import { isWhereItIs, keepWhereItIs } from './keep-booking.ts';
import { ledgersNear, lostSlot, type Wish } from '../page/lost-slot.ts';
import { type ManagedBooking, refusalOfChange } from './managed-booking.ts';
import { pageBookingType } from '../page/page-answers.ts';
import { typePlaces } from '../store/limits.ts';

export type Mover =
  /** `shown`: the terms that the client saw; null for pages from before there were any. */
  | { readonly by: 'client'; readonly shown: string | null }
  | { readonly by: 'provider'; readonly override: readonly OwnRule[] };

/** Refusals that speak of the new start, which is no new one when the booking has it already. */
const aboutStarts: readonly string[] = ['slot-not-offered', 'breaks-rules'];
const nowhereToMove = { kind: 'slot-not-offered' as const, params: { alternatives: [] } };

type MoveRefusal = RefusalOf<'rescheduleBooking' | 'rescheduleAsProvider'>;

/**
 * Moves to the start that it has change nothing: no version, no mails, no move spent, and what was agreed stays as it is.
 * Null when the booking has changed since it was read: all must be decided anew. `beforeCommit` makes the answer from the
 * version that the move will make: should it fail, the booking is where it was.
 */
export async function moveBooking<Answer>(
  deps: Deps,
  { booking, recordDocument, payloadHash }: ManagedBooking,
  to: { readonly start: Instant; readonly mover: Mover; readonly now: Instant },
  beforeCommit: (made: BookingVersion) => Answer | Promise<Answer>,
): Promise<Result<Answer, MoveRefusal> | null> {
  const { start, mover, now } = to;
  const [providerSnapshot, typeSnapshot] = await deps.db.getAll(
    providerDocument(deps.db, booking.providerId),
    bookingTypeDocument(deps.db, booking.providerId, booking.agreement.type.id),
  );

  const provider = providerFromSnapshot(providerSnapshot);
  const type = bookingTypeFromSnapshot(typeSnapshot);
  if (!provider?.active || !type) return refuse(notFound);
  const wish: Wish = { provider, type, start, now, own: booking.id };
  // A hidden type takes no bookings of clients any more; cancelling stays possible.
  const isNowhere = mover.by === 'client' && !type.visible;
  const decision = decideMove(booking, start, mover, slotRulesOf(provider, type), now);
  if (isWhereItIs(booking, start) && (decision.ok || aboutStarts.includes(decision.refusal.kind))) {
    const answer = await beforeCommit(currentVersion(booking));
    return (await keepWhereItIs(deps, { booking, recordDocument, payloadHash }, now)) ? ok(answer) : null;
  }
  if (!decision.ok) {
    const { refusal } = decision;
    if (refusal.kind === 'slot-not-offered') {
      return isNowhere ? refuse(nowhereToMove) : lostSlot(deps, 'slot-not-offered', wish);
    }
    if (refusal.kind === 'breaks-rules') {
      return refuse({ kind: 'breaks-rules', params: { rules: [...refusal.rules] } });
    }
    return refuse(await refusalOfChange(deps, booking, refusal));
  }
  if (isNowhere) return refuse(nowhereToMove);

  if (mover.by === 'client' && mover.shown !== null && mover.shown !== termsFrom(type)) {
    return refuse({ kind: 'terms-changed', params: { type: pageBookingType(provider, type, now) } });
  }

  const moved = decision.value;
  // When the client is reminded and what may be changed was agreed with the booking; all else is the type's as it is today.
  const { reminderMinutes, policy } = booking.agreement.type;
  const kept = { ...type, reminderMinutes, policy };
  const isOverLimit = mover.by === 'provider' && mover.override.includes('limit');
  const places = typePlaces(provider, type, start, { until: null, isOverLimit });
  const version = booking.version + 1;
  const linkVersion = booking.linkVersion + 1;
  const agreement = { ...booking.agreement, ...moved, type: kept };
  const answer = await beforeCommit({
    bookingId: booking.id,
    version,
    linkVersion,
    stampedAt: now,
    isCancelled: false,
    agreement,
  });
  const { startsAt, endsAt } = moved;
  const record = changeRecordData({ payloadHash, startsAt, endsAt, linkVersion, stampedAt: now });
  const names = places.map(({ name }) => name);
  const fields = movedFields(booking, { ...moved, type: kept, places: names, by: mover.by }, now);
  const giving = givingBooking(deps.db, booking, fields);
  const outcome = await takeTime(deps, {
    providerId: booking.providerId,
    kind: 'b',
    entry: { id: booking.id, taken: moved.taken, type: type.id, start, until: null },
    own: recordDocument,
    giving,
    givingNow: () => sameBookingNow(giving),
    places,
    now,
    whenTaken: ledgersNear(deps, wish),
    write: (transaction) => {
      transaction.create(recordDocument, record);
      const { id: bookingId, providerId, remindersStopped } = booking;
      const previousStartsAt = booking.agreement.startsAt;
      writeNotices(
        deps,
        transaction,
        { kind: 'moved', bookingId, providerId, version, previousStartsAt },
        now,
      );
      const reminders = planReminders({ startsAt, reminderMinutes, remindersStopped }, now);
      writeReminders(deps.db, transaction, { id: bookingId, providerId, version, startsAt }, reminders);
    },
  });
  switch (outcome.kind) {
    case 'committed':
      return ok(answer);
    case 'taken':
      return lostSlot(deps, 'slot-taken', wish, outcome.read);
    case 'limited':
      return mover.by === 'provider'
        ? refuse({ kind: 'breaks-rules', params: { rules: ['limit'] } })
        : lostSlot(deps, 'slot-not-offered', wish);
    case 'unavailable':
      return refuse(unavailable);
    case 'recorded':
    case 'stale':
      return null;
  }
}
