// `viewBooking`: what a manage link shows, and the short session that replaces it. It only reads.
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { cancelRight, type ChangeRight, moveRight, movesLeft } from '@holdfast/core/booking/change-policy.ts';
import { remindersAhead } from '@holdfast/core/notices/plan-reminders.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { instant, isoFromInstant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { readLinkedBooking } from '../store/read-linked-booking.ts';
import { bookingTypeDocument, providerDocument } from '../store/paths.ts';
import { bookingTypeFromSnapshot, offeredNow, providerFromSnapshot } from '../store/providers.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { bookingPart, calendarPart, currentVersion } from './booking-response.ts';
import { clocksOfBooking } from '../page/clock-parts.ts';
import { contactOf } from './change-closed.ts';

/** A session left in a browser tab must be worthless the next day. */
const sessionMs = 60 * minuteMs;

export async function viewBooking(
  deps: Deps,
  request: RequestOf<'viewBooking'>,
): Promise<Outcome<'viewBooking'>> {
  const now = deps.now();
  const linked = await readLinkedBooking(deps, request.token, now);
  if (!linked) return refuse(notFound);
  const { booking, expiresAt } = linked;
  const [providerSnapshot, typeSnapshot] = await deps.db.getAll(
    providerDocument(deps.db, booking.providerId),
    bookingTypeDocument(deps.db, booking.providerId, booking.agreement.type.id),
  );
  const provider = providerFromSnapshot(providerSnapshot);
  const type = bookingTypeFromSnapshot(typeSnapshot);
  const isOffered = offeredNow(provider, type) !== null;

  const current = currentVersion(booking);
  const sessionEndsAt = instant(Math.min(expiresAt, now + sessionMs));
  return ok({
    now: isoFromInstant(now),
    status: booking.status,
    booking: bookingPart(current),
    calendar: calendarPart(current),
    reminders: remindersAhead({ ...booking, ...booking.agreement, ...booking.agreement.type }, now),
    cancelledBy: booking.cancelledBy,
    cancelling: rightPart(cancelRight(booking, now)),
    moving: rightPart(whereOffered(moveRight(booking, now), isOffered)),
    movesLeft: movesLeft(booking),
    reasonRequired: booking.agreement.type.policy.reasonRequired,
    contact: contactOf(provider),
    ...(provider ? { accent: provider.accent } : {}),
    session: await deps.links.issue({ bookingId: booking.id, version: booking.linkVersion }, sessionEndsAt),
    clocks: clocksOfBooking(current, request.zone, now),
  });
}

/** If the type is no longer offered, there is no time to move to. */
function whereOffered(right: ChangeRight, isOffered: boolean): ChangeRight {
  return isOffered || right.closed !== null ? right : { until: null, closed: 'not-offered' };
}

function rightPart({ until, closed }: ChangeRight): ResponseOf<'viewBooking'>['moving'] {
  return { until: until === null ? null : isoFromInstant(until), closed };
}
