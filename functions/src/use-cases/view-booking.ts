// `viewBooking`: what a manage link shows, and the short session it is exchanged for. It writes nothing.
import type { ViewBookingRequest, ViewBookingResponse } from '@holdfast/contract/operations/view-booking.ts';
import { cancelRight, type ChangeRight, moveRight, movesLeft } from '@holdfast/core/booking/change-policy.ts';
import { remindersAhead } from '@holdfast/core/notices/plan-reminders.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { instant, isoFromInstant, minuteMs } from '@holdfast/core/time/instant.ts';
import { bookingFromSnapshot } from '../adapters/firestore/booking-documents.ts';
import { bookingDocument, providerDocument } from '../adapters/firestore/paths.ts';
import { providerFromSnapshot } from '../adapters/firestore/provider-documents.ts';
import type { Deps } from '../deps.ts';
import { notFound, type Refusal } from '../refusals.ts';
import { bookingAnswer, calendarAnswer, currentVersion } from './booking-answers.ts';
import { clocksOfBooking } from './clock-answers.ts';
import { contactOf } from './managed-booking.ts';

/** What a tab keeps is worth nothing the next day. */
const sessionMs = 60 * minuteMs;

export async function viewBooking(
  deps: Deps,
  request: ViewBookingRequest,
): Promise<Result<ViewBookingResponse, Refusal>> {
  const now = deps.now();
  const claim = await deps.links.read(request.token, now);
  if (!claim) return refuse(notFound);
  const booking = bookingFromSnapshot(await bookingDocument(deps.db, claim.bookingId).get());
  if (booking?.linkVersion !== claim.version) return refuse(notFound);
  const provider = providerFromSnapshot(await providerDocument(deps.db, booking.providerId).get());

  const current = currentVersion(booking);
  const { bookingId, version } = claim;
  const sessionEndsAt = instant(Math.min(claim.expiresAt, now + sessionMs));
  return ok({
    now: isoFromInstant(now),
    status: booking.status,
    booking: bookingAnswer(current),
    calendar: calendarAnswer(current),
    reminders: remindersAhead({ ...booking, ...booking.agreement, ...booking.agreement.type }, now),
    cancelledBy: booking.cancelledBy,
    cancelling: rightAnswer(cancelRight(booking, now)),
    moving: rightAnswer(moveRight(booking, now)),
    movesLeft: movesLeft(booking),
    reasonRequired: booking.agreement.type.policy.reasonRequired,
    contact: contactOf(provider),
    session: await deps.links.issue({ bookingId, version }, sessionEndsAt),
    clocks: clocksOfBooking(current, request.zone, now),
  });
}

function rightAnswer({ until, closed }: ChangeRight): ViewBookingResponse['moving'] {
  return { until: until === null ? null : isoFromInstant(until), closed };
}
