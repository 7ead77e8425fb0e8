// How many bookings of one type a local day or week may hold, counted on the provider's calendar.
import { endOfLocalDay, localDayAt } from '../time/local-day.ts';
import { type Instant, instant, type Interval } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber, weekdayFromDayNumber } from '@holdfast/contract/time/local-date.ts';
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

/** A limited day or week as real time, half-open. */
export interface CappedSpan extends Interval {
  readonly key: string;
}

/** The limited days and weeks that `[from, to)` touches. */
export function cappedSpans(caps: BookingCaps, zone: TimeZoneId, { from, to }: Interval): CappedSpan[] {
  if (to <= from) return [];
  const first = localDayAt(zone, from);
  const last = localDayAt(zone, instant(to - 1));
  const span = (kind: 'd' | 'w', day: number, days: number): CappedSpan => ({
    key: `${kind}${dateFromDayNumber(day)}`,
    from: endOfLocalDay(zone, day - 1),
    to: endOfLocalDay(zone, day + days - 1),
  });
  const spans: CappedSpan[] = [];
  for (let day = first; caps.perDay !== null && day <= last; day += 1) spans.push(span('d', day, 1));
  let monday = first - (weekdayFromDayNumber(first) - 1);
  for (; caps.perWeek !== null && monday <= last; monday += 7) spans.push(span('w', monday, 7));
  return spans;
}

/**
 * The starts whose day and week are not full yet. `others` are the starts of the type's bookings and live holds; `counted`
 * says how many there are in periods of which `others` do not know all, by key.
 */
export function startsUnderCaps(
  starts: readonly Instant[],
  others: readonly Instant[],
  caps: BookingCaps,
  zone: TimeZoneId,
  counted: ReadonlyMap<string, number> = new Map(),
): readonly Instant[] {
  if (caps.perDay === null && caps.perWeek === null) return starts;
  const counts = new Map<string, number>();
  for (const { key } of others.flatMap((other) => cappedPeriods(caps, zone, other))) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counted) counts.set(key, count);
  return starts.filter((start) =>
    cappedPeriods(caps, zone, start).every(({ key, most }) => (counts.get(key) ?? 0) < most),
  );
}
