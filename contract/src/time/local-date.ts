// Local dates: calendar days of somebody's zone, without time or offset.

declare const isoDateBrand: unique symbol;

/** A calendar date as `YYYY-MM-DD` (RFC 3339 full-date). */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const dayMs = 86_400_000;

/** Marks text as a date. Throws RangeError when the calendar has no such day. */
export function isoDate(text: string): IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(dayNumberAt(text))) {
    throw new RangeError(`${text} is not a date`);
  }
  return text as IsoDate;
}

/** Days since 1970-01-01 of the same calendar; a plain count, no zone involved. */
export function dayNumberFromDate(date: IsoDate): number {
  return dayNumberAt(date);
}

export function dateFromDayNumber(day: number): IsoDate {
  return isoDate(new Date(day * dayMs).toISOString().slice(0, 10));
}

/** ISO weekday of a day number: 1 = Monday to 7 = Sunday. */
export function weekdayFromDayNumber(day: number): number {
  // 1970-01-01 was a Thursday (4).
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day number of the `YYYY-MM-DD` that `text` begins with, by arithmetic; NaN when the calendar has no such day. */
export function dayNumberAt(text: string): number {
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const year = century * 100 + yearOfCentury;
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12) return Number.NaN;
  if (day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  // Counted in years that begin in March, so that the leap day is the last one.
  const marchYear = month > 2 ? year : year - 1;
  const dayOfMarchYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  // 719,468 days lie between 0000-03-01 and 1970-01-01.
  return marchYear * 365 + leapDays + dayOfMarchYear - 719_468;
}

/** The number that two decimal digits at an index make; -1 when they are something else. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
