// How many bookings of one type a local day or week may hold, counted on the provider's calendar.
import { localDayAt } from '../time/local-day.ts';
import type { Instant } from '../time/instant.ts';
import { dateFromDayNumber, weekdayFromDayNumber } from '../time/local-date.ts';
import type { TimeZoneId } from '../time/time-zone.ts';

/** Bookings per local date and per local week (Monday to Sunday); null = as many as fit. */
export interface BookingCaps {
  readonly perDay: number | null;
  readonly perWeek: number | null;
}

/** One period that a start falls into, with how many it may hold. `key` names it: `d2027-01-12`, or `w` and its Monday. */
export interface CappedPeriod {
  readonly key: string;
  readonly most: number;
}

/** The periods that limit a start; empty for a type without caps. */
export function cappedPeriods(caps: BookingCaps, zone: TimeZoneId, start: Instant): CappedPeriod[] {
  const day = localDayAt(zone, start);
  const monday = day - (weekdayFromDayNumber(day) - 1);
  const periods: CappedPeriod[] = [];
  if (caps.perDay !== null) periods.push({ key: `d${dateFromDayNumber(day)}`, most: caps.perDay });
  if (caps.perWeek !== null) periods.push({ key: `w${dateFromDayNumber(monday)}`, most: caps.perWeek });
  return periods;
}

/** The starts whose day and week are not full yet. `others` are the starts of the type's bookings and live holds. */
export function startsUnderCaps(
  starts: readonly Instant[],
  others: readonly Instant[],
  caps: BookingCaps,
  zone: TimeZoneId,
): readonly Instant[] {
  if (caps.perDay === null && caps.perWeek === null) return starts;
  const counts = new Map<string, number>();
  for (const { key } of others.flatMap((other) => cappedPeriods(caps, zone, other))) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return starts.filter((start) =>
    cappedPeriods(caps, zone, start).every(({ key, most }) => (counts.get(key) ?? 0) < most),
  );
}
