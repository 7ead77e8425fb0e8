// Keeps open holds to a share of their day, so that holds alone cannot fill it.
import { limits } from '@holdfast/contract/limits.ts';
import { fitsHoldShare } from '@holdfast/core/booking/hold-share.ts';
import { takenBy } from '@holdfast/core/slots/taken-time.ts';
import { type Instant, instant, type Interval } from '@holdfast/contract/time/instant.ts';
import {
  type BookingType,
  type Offer,
  type Provider,
  readVisibleTypes,
  slotRulesOf,
} from '../store/providers.ts';
import type { Deps } from '../deps.ts';

/** Even on a short day, this many slots of the provider's shortest type may be held. */
const slotsAlways = 3;

/** `held` are the other open holds around `start`. Reads the types only if the share alone is too small. */
export async function fitsItsDay(
  deps: Deps,
  { provider, type, start }: Offer & { readonly start: Instant },
  held: readonly Interval[],
  wished: Interval,
): Promise<boolean> {
  if (!deps.limitHoldShare) return true;
  const fits = (atLeastMs: number) =>
    fitsHoldShare(provider.availability, held, wished, start, {
      share: limits.holdShareOfDay,
      atLeastMs,
    });
  return fits(0) || fits(slotsAlways * (await shortestSlotMs(deps, provider, type)));
}

/** Of the types on the page, and of the wished one, which may be secret. */
async function shortestSlotMs(deps: Deps, provider: Provider, wished: BookingType): Promise<number> {
  const types = [wished, ...(await readVisibleTypes(deps.db, provider.id))];
  const lengths = types
    .map((type) => takenBy(slotRulesOf(provider, type), instant(0)))
    .map(({ from, to }) => to - from);
  return Math.min(...lengths);
}
