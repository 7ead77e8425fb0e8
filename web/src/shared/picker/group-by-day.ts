// Free starts by the date that a clock shows for them.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';

/** Dates in order; starts keep their order within a date. */
export function groupByDay(starts: readonly Instant[], clock: WallClock): ReadonlyMap<IsoDate, Instant[]> {
  const days = new Map<IsoDate, Instant[]>();
  for (const start of starts) {
    const date = localDate(start, clock);
    const day = days.get(date);
    if (day) day.push(start);
    else days.set(date, [start]);
  }
  return days;
}
