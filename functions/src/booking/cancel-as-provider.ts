// `cancelAsProvider`: the provider ends an appointment; policies bind clients only.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { decideCancellation } from '@holdfast/core/booking/decide-change.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { cleanText } from '@holdfast/core/text/clean-text.ts';
import { again } from '../store/commit.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../entry/handler.ts';
import { bookingAnswer, currentVersion } from './booking-answers.ts';
import { endBooking } from './end-booking.ts';
import { readOwnBooking, refusalOfChange } from './managed-booking.ts';

export async function cancelAsProvider(
  deps: Deps,
  request: RequestOf<'cancelAsProvider'>,
  providerId: string,
): Promise<Answer<'cancelAsProvider'>> {
  const now = deps.now();
  const reason = cleanText(request.reason ?? '');
  const { booking: bookingId, key } = request;
  return again(deps, async () => {
    const found = await readOwnBooking(deps, {
      op: 'cancel',
      providerId,
      bookingId,
      key,
      payload: { reason },
    });
    if (!found.ok) return found;
    const { booking, record } = found.value;
    const answer = { status: 'cancelled', booking: bookingAnswer(currentVersion(booking)) } as const;
    if (record) return ok(answer);

    const decision = decideCancellation(booking, { by: 'provider', reason }, now);
    if (!decision.ok) return refuse(await refusalOfChange(deps, booking, decision.refusal));

    return (await endBooking(deps, found.value, { by: 'provider', reason }, now)) ? ok(answer) : null;
  });
}
