// `cancelBooking`: the client ends an appointment by link and frees its time, in one commit.
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { decideCancellation } from '@holdfast/core/booking/decide-change.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { cleanText } from '@holdfast/core/text/clean-text.ts';
import { again } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../entry/handler.ts';
import { bookingAnswer, type BookingVersion, currentVersion, manageTokenOf } from './booking-answers.ts';
import { clocksOfBooking } from '../page/clock-answers.ts';
import { endBooking } from './end-booking.ts';
import { type ManagedBooking, readManagedBooking, refusalOfChange } from './managed-booking.ts';

export async function cancelBooking(
  deps: Deps,
  request: RequestOf<'cancelBooking'>,
): Promise<Answer<'cancelBooking'>> {
  const now = deps.now();
  const reason = cleanText(request.reason ?? '');
  const change = { op: 'cancel', token: request.token, key: request.key, payload: { reason }, now } as const;
  return again(deps, async () => {
    const found = await readManagedBooking(deps, change);
    if (!found.ok) return found;
    if (found.value.record) return ok(await answered(deps, cancelledBefore(found.value)));

    const { booking } = found.value;
    const decision = decideCancellation(booking, { by: 'client', reason }, now);
    if (!decision.ok) return refuse(await refusalOfChange(deps, booking, decision.refusal));

    const current = currentVersion(booking);
    // Made before the commit: should signing the link fail, nothing has changed yet.
    const answer = await answered(deps, {
      ...current,
      linkVersion: booking.linkVersion + 1,
      stampedAt: now,
    });
    return (await endBooking(deps, found.value, { by: 'client', reason }, now)) ? ok(answer) : null;
  });
}

async function answered(deps: Deps, version: BookingVersion): Promise<ResponseOf<'cancelBooking'>> {
  return {
    status: 'cancelled',
    booking: bookingAnswer(version),
    manageToken: await manageTokenOf(deps, version),
    clocks: clocksOfBooking(version, version.agreement.client.timeZone),
  };
}

/** The version that the record's cancellation ended, with the link that it made valid. */
function cancelledBefore({ booking, record }: ManagedBooking): BookingVersion {
  const current = currentVersion(booking);
  if (!record) return current;
  const { startsAt, endsAt, linkVersion, stampedAt } = record;
  return { ...current, linkVersion, stampedAt, agreement: { ...current.agreement, startsAt, endsAt } };
}
