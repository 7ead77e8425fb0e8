// Local dates: calendar days of somebody's zone, without time or offset.

declare const isoDateBrand: unique symbol;

/** A calendar date as `YYYY-MM-DD` (RFC 3339 full-date). */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const dayMs = 86_400_000;

/** Marks text as a date. Throws RangeError when the calendar has no such day. */
export function isoDate(text: string): IsoDate {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text) {
    throw new RangeError(`${text} is not a date`);
  }
  return text as IsoDate;
}

/** Days since 1970-01-01 of the same calendar; a plain count, no zone involved. */
export function dayNumberFromDate(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

export function dateFromDayNumber(day: number): IsoDate {
  return isoDate(new Date(day * dayMs).toISOString().slice(0, 10));
}

/** ISO weekday of a day number: 1 = Monday to 7 = Sunday. */
export function weekdayFromDayNumber(day: number): number {
  // 1970-01-01 was a Thursday (4).
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
