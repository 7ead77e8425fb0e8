// `cancelBooking`: the client cancels an appointment by link and frees its time, in one commit.
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { decideCancellationByClient } from '@holdfast/core/booking/decide-change.ts';
import { refuse } from '@holdfast/core/result.ts';
import { cleanText } from '@holdfast/core/text/clean-text.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { clocksOfBooking } from '../page/clock-parts.ts';
import { bookingPart, type BookingVersion, manageTokenOf } from './booking-response.ts';
import { gatherChange, type NewChange } from './change-booking.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { changeClosed } from './change-closed.ts';
import { commitCancellation } from './commit-cancellation.ts';

type Cancelled = Outcome<'cancelBooking'>;

export function cancelBooking(deps: Deps, request: RequestOf<'cancelBooking'>): Promise<Cancelled> {
  const now = deps.now();
  const { token, key } = request;
  const reason = cleanText(request.reason ?? '');
  const respond = async (version: BookingVersion): Promise<ResponseOf<'cancelBooking'>> => ({
    status: 'cancelled',
    booking: bookingPart(version),
    manageToken: await manageTokenOf(deps, version),
    clocks: clocksOfBooking(version, version.agreement.client.timeZone),
  });

  const asked = { op: 'cancel', key, payload: { reason }, by: { token }, now } as const;

  return inSteps(deps, {
    gather: (): Promise<Gathered<NewChange, Cancelled>> => gatherChange(deps, asked, respond),
    decide: ({ booking }) => decideCancellationByClient(booking, reason, now),
    refuse: async (no, { booking }): Promise<Cancelled> => {
      if (no.kind === 'change-closed') return refuse(await changeClosed(deps, no, booking.providerId));
      if (no.kind === 'booking-over') return refuse(no);
      return refuse({ kind: 'invalid-request', params: { path: 'reason', problem: 'a reason is needed' } });
    },
    commit: (_, change): Promise<Cancelled | null> =>
      commitCancellation(deps, change, { by: 'client', reason, now }, respond),
  });
}
