// `viewBooking`: what a manage link shows. It reads and writes nothing else.
import type { ViewBookingRequest, ViewBookingResponse } from '@holdfast/contract/operations/view-booking.ts';
import { remindersAhead } from '@holdfast/core/notices/plan-reminders.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { isoFromInstant } from '@holdfast/core/time/instant.ts';
import { bookingFromSnapshot } from '../adapters/firestore/booking-documents.ts';
import { bookingDocument } from '../adapters/firestore/paths.ts';
import type { Deps } from '../deps.ts';
import { notFound, type Refusal } from '../refusals.ts';
import { bookingAnswer, calendarAnswer, currentVersion } from './booking-answers.ts';

export async function viewBooking(
  deps: Deps,
  request: ViewBookingRequest,
): Promise<Result<ViewBookingResponse, Refusal>> {
  const now = deps.now();
  const claim = await deps.links.read(request.token, now);
  if (!claim) return refuse(notFound);
  const booking = bookingFromSnapshot(await bookingDocument(deps.db, claim.bookingId).get());

  if (booking?.linkVersion !== claim.version) return refuse(notFound);
  const current = currentVersion(booking);
  return ok({
    now: isoFromInstant(now),
    status: booking.status,
    booking: bookingAnswer(current),
    calendar: calendarAnswer(current),
    reminders: remindersAhead({ ...booking, ...booking.agreement, ...booking.agreement.type }, now),
  });
}
