// How the provider's clock compares with the shown one on the times in view: their distance may change.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { offsetAt } from '@holdfast/contract/time/wall-clock.ts';
import type { ClockPair } from '../time/clock-pair.ts';

/**
 * `alike`: both show the same at all of these times. `as-now`: as far apart as they are now. `otherwise`:
 * apart, and not as they are now. Without a time in view, now is meant.
 */
export function clocksBeside(
  starts: readonly Instant[],
  now: Instant,
  { visitor, provider }: ClockPair,
): 'alike' | 'as-now' | 'otherwise' {
  if (!visitor) return 'alike';
  const apartAt = (at: Instant) => offsetAt(provider, at) - offsetAt(visitor, at);
  const apart = new Set((starts.length > 0 ? starts : [now]).map(apartAt));
  if (apart.size === 1 && apart.has(0)) return 'alike';
  return apart.size === 1 && apart.has(apartAt(now)) ? 'as-now' : 'otherwise';
}
