// `cancelAsProvider`: the provider cancels an appointment, whatever the policy says, and frees its time.
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { decideCancellationByProvider } from '@holdfast/core/booking/decide-change.ts';
import { refuse } from '@holdfast/core/result.ts';
import { cleanText } from '@holdfast/core/text/clean-text.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import type { Provider } from '../store/providers.ts';
import { bookingPart, type BookingVersion } from './booking-response.ts';
import { gatherChange, type NewChange } from './change-booking.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { commitCancellation } from './commit-cancellation.ts';

type Cancelled = Outcome<'cancelAsProvider'>;

export function cancelAsProvider(
  deps: Deps,
  request: RequestOf<'cancelAsProvider'>,
  provider: Provider,
): Promise<Cancelled> {
  const now = deps.now();
  const reason = cleanText(request.reason ?? '');
  const by = { providerId: provider.id, bookingId: request.booking };
  const respond = (version: BookingVersion): ResponseOf<'cancelAsProvider'> => ({
    status: 'cancelled',
    booking: bookingPart(version),
  });

  const asked = { op: 'cancel', key: request.key, payload: { reason }, by, now } as const;

  return inSteps(deps, {
    gather: (): Promise<Gathered<NewChange, Cancelled>> => gatherChange(deps, asked, respond),
    decide: ({ booking }) => decideCancellationByProvider(booking, now),
    refuse: async (no): Promise<Cancelled> => refuse(no),
    commit: (_, change): Promise<Cancelled | null> =>
      commitCancellation(deps, change, { by: 'provider', reason, now }, respond),
  });
}
