// Free starts by the date that the visitor's calendar shows for them.
import { localDate } from '../time/local-clock.ts';
import type { Instant, IsoDate, TimeZoneId } from '../time/time-kinds.ts';

/** Dates in order; starts keep their order within a date. */
export function groupByDay(starts: readonly Instant[], zone: TimeZoneId): ReadonlyMap<IsoDate, Instant[]> {
  const days = new Map<IsoDate, Instant[]>();
  for (const start of starts) {
    const date = localDate(start, zone);
    const day = days.get(date);
    if (day) day.push(start);
    else days.set(date, [start]);
  }
  return days;
}
