// `rescheduleAsProvider`: the provider moves a booking, over rules of the provider's own where they are named.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { again } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../entry/handler.ts';
import { bookingAnswer, currentVersion } from './booking-answers.ts';
import { readOwnBooking } from './managed-booking.ts';
import { moveBooking } from './move-booking.ts';
import { startProblem } from './start-problem.ts';

export async function rescheduleAsProvider(
  deps: Deps,
  request: RequestOf<'rescheduleAsProvider'>,
  providerId: string,
): Promise<Answer<'rescheduleAsProvider'>> {
  const now = deps.now();
  const start = instantFromIso(request.start);
  const { booking: bookingId, key, override } = request;
  const payload = { start };
  return again(deps, async () => {
    const found = await readOwnBooking(deps, { op: 'move', providerId, bookingId, key, payload });
    if (!found.ok) return found;
    const { booking, record } = found.value;
    if (record) {
      const { startsAt, endsAt } = record;
      const current = currentVersion(booking);
      const agreement = { ...current.agreement, startsAt, endsAt };
      return ok({ booking: bookingAnswer({ ...current, agreement }) });
    }
    const problem = startProblem(start, now);
    if (problem) return refuse(problem);
    const to = { start, mover: { by: 'provider', override }, now } as const;
    return moveBooking(deps, found.value, to, (made) => ({ booking: bookingAnswer(made) }));
  });
}
