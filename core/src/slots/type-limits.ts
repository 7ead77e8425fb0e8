// How many bookings of one type a local day or week may hold, on the provider's calendar.
import { endOfLocalDay, localDayAt } from '../time/local-day.ts';
import { type Instant, instant, type Interval } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber, type IsoDate, weekdayFromDayNumber } from '@holdfast/contract/time/local-date.ts';
import type { TimeZoneId } from '../time/time-zone.ts';

/** Bookings per local date and per local week (Monday to Sunday). Null = no limit. */
export interface TypeLimits {
  readonly perDay: number | null;
  readonly perWeek: number | null;
}

/** A local date, or the week that begins on that Monday. */
export interface Period {
  readonly per: 'day' | 'week';
  readonly date: IsoDate;
}

/** `d2027-01-12` or `w2027-01-11`: a period's name in the documents that count it. */
export function periodKey({ per, date }: Period): string {
  return `${per === 'day' ? 'd' : 'w'}${date}`;
}

export function periodsOf(zone: TimeZoneId, start: Instant): readonly [Period, Period] {
  const day = localDayAt(zone, start);
  return [
    { per: 'day', date: dateFromDayNumber(day) },
    { per: 'week', date: dateFromDayNumber(mondayOf(day)) },
  ];
}

/** A period and how many bookings it may hold. */
export interface LimitedPeriod extends Period {
  readonly limit: number;
}

/** The periods that limit a start. Empty for a type without limits. */
export function limitedPeriods(limits: TypeLimits, zone: TimeZoneId, start: Instant): LimitedPeriod[] {
  if (limits.perDay === null && limits.perWeek === null) return [];
  return periodsOf(zone, start).flatMap((period) => {
    const limit = period.per === 'day' ? limits.perDay : limits.perWeek;
    return limit === null ? [] : [{ ...period, limit }];
  });
}

/** A limited day or week as real time, half-open. */
export interface LimitedSpan extends Period, Interval {}

export function limitedSpans(limits: TypeLimits, zone: TimeZoneId, { from, to }: Interval): LimitedSpan[] {
  if (to <= from) return [];
  const first = localDayAt(zone, from);
  const last = localDayAt(zone, instant(to - 1));
  const span = (per: Period['per'], day: number, days: number): LimitedSpan => ({
    per,
    date: dateFromDayNumber(day),
    from: endOfLocalDay(zone, day - 1),
    to: endOfLocalDay(zone, day + days - 1),
  });
  const spans: LimitedSpan[] = [];
  for (let day = first; limits.perDay !== null && day <= last; day += 1) spans.push(span('day', day, 1));
  let monday = mondayOf(first);
  for (; limits.perWeek !== null && monday <= last; monday += 7) spans.push(span('week', monday, 7));
  return spans;
}

/**
 * The days and weeks that are full. `others` are the starts of the type's bookings and live holds. `counted`
 * has totals by key, for periods of which `others` does not know all.
 */
export function fullPeriods(
  limits: TypeLimits,
  zone: TimeZoneId,
  others: readonly Instant[],
  counted: ReadonlyMap<Period, number>,
): Period[] {
  const limitPer = { day: limits.perDay ?? Infinity, week: limits.perWeek ?? Infinity };
  return [...placesTaken(limits, zone, others, counted).values()]
    .filter(({ period, count }) => count >= limitPer[period.per])
    .map(({ period: { per, date } }) => ({ per, date }));
}

/** How many places are taken in each limited period that has any, by `periodKey`; see `fullPeriods`. */
export function placesTaken(
  limits: TypeLimits,
  zone: TimeZoneId,
  others: readonly Instant[],
  counted: ReadonlyMap<Period, number>,
): ReadonlyMap<string, { readonly period: Period; readonly count: number }> {
  const counts = new Map<string, { period: Period; count: number }>();
  for (const period of others.flatMap((other) => limitedPeriods(limits, zone, other))) {
    const count = counts.get(periodKey(period))?.count ?? 0;
    counts.set(periodKey(period), { period, count: count + 1 });
  }
  for (const [period, count] of counted) counts.set(periodKey(period), { period, count });
  return counts;
}

function mondayOf(day: number): number {
  return day - (weekdayFromDayNumber(day) - 1);
}
