// The limits of a booking type that a start falls under, as claims of the commit that takes it.
import { cappedPeriods } from '@holdfast/core/booking/booking-caps.ts';
import { type Instant, instant } from '@holdfast/core/time/instant.ts';
import { type Claim, periodKeptMs, typeLimitPrefix } from './limits.ts';
import type { BookingType, Provider } from './providers.ts';

/** Name of the limit document of one day or week of a type; `period` is the key of a `CappedPeriod`. */
export function typeLimit(providerId: string, typeId: string, period: string): string {
  return `${typeLimitPrefix}${providerId}:${typeId}:${period}`;
}

/**
 * `until` is when a hold's claim lapses; null for a booking's. Over the limit, by the provider's own will, a claim still
 * counts for those that come after it.
 */
export function typeClaims(
  provider: Provider,
  type: BookingType,
  start: Instant,
  { until, isOverLimit = false }: { readonly until: Instant | null; readonly isOverLimit?: boolean },
): Claim[] {
  return cappedPeriods(type.caps, provider.timeZone, start).map(({ key, most }) => ({
    name: typeLimit(provider.id, type.id, key),
    most: isOverLimit ? Number.POSITIVE_INFINITY : most,
    until,
    keepUntil: instant(start + periodKeptMs),
  }));
}
