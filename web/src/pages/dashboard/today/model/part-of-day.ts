// How to greet: by what the provider's clock shows.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localTime, type WallClock } from '@holdfast/contract/time/wall-clock.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export function partOfDay(now: Instant, clock: WallClock): PartOfDay {
  const { hour } = localTime(now, clock);
  if (hour >= 4 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}
