// Local dates: calendar days of a zone, without time or offset.
import { dayMs } from './instant.ts';

declare const isoDateBrand: unique symbol;

/** A calendar date as `YYYY-MM-DD` (RFC 3339 full-date). */
export type IsoDate = string & { readonly [isoDateBrand]: true };

/** True if the calendar has this date. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(text);
}

/** Marks text as a date. Throws RangeError if the calendar has no such day. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`${text} is not a date`);
  return text;
}

/** Days since 1970-01-01: a plain count that needs no zone. */
export function dayNumberFromDate(date: IsoDate): number {
  return carrierOf(date) / dayMs;
}

export function dateFromDayNumber(day: number): IsoDate {
  return isoDate(new Date(day * dayMs).toISOString().slice(0, 10));
}

/** ISO weekday of a day number: 1 = Monday to 7 = Sunday. */
export function weekdayFromDayNumber(day: number): number {
  // 1970-01-01 was a Thursday (4).
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The date as UTC midnight: a carrier for formatting and arithmetic, not a real moment. */
export function carrierOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateFromDayNumber(dayNumberFromDate(date) + days);
}

/** Whole days from `from` to `to`. Negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberFromDate(to) - dayNumberFromDate(from);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: IsoDate): number {
  return weekdayFromDayNumber(dayNumberFromDate(date));
}
