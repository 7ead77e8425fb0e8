// `cancelAsProvider`: the provider ends an appointment; policies bind clients only.
import type {
  CancelAsProviderRequest,
  CancelAsProviderResponse,
} from '@holdfast/contract/booking/cancel-as-provider.ts';
import { decideCancellation } from '@holdfast/core/booking/decide-change.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { cleanText } from '@holdfast/core/text/clean-text.ts';
import { commitTries, pauseApart } from '../lock/contention.ts';
import type { Deps } from '../deps.ts';
import { type Refusal, unavailable } from '../refusals.ts';
import { bookingAnswer, currentVersion } from './booking-answers.ts';
import { endBooking } from './end-booking.ts';
import { readOwnBooking, refusalOfChange } from './managed-booking.ts';

export async function cancelAsProvider(
  deps: Deps,
  request: CancelAsProviderRequest,
  providerId: string,
): Promise<Result<CancelAsProviderResponse, Refusal>> {
  const now = deps.now();
  const reason = cleanText(request.reason ?? '');
  const { booking: bookingId, key } = request;
  for (let attempt = 1; attempt <= commitTries; attempt += 1) {
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

    if (await endBooking(deps, found.value, { by: 'provider', reason }, now)) return ok(answer);
    await pauseApart(deps.jitter);
  }
  return refuse(unavailable);
}
