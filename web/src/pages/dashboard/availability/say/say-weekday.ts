// The names of weekdays by their number: 1 is Monday, 7 is Sunday.
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sayWeekday, sayWeekdayBriefly } from '@holdfast/contract/text/say-time.ts';
import { dateFromDayNumber } from '@holdfast/contract/time/local-date.ts';

/** A Monday: 1970-01-05. */
const monday = 4;

export function weekdayName(weekday: number, reader: Reader): string {
  return sayWeekday(dateFromDayNumber(monday + weekday - 1), reader);
}

export function briefWeekdayName(weekday: number, reader: Reader): string {
  return sayWeekdayBriefly(dateFromDayNumber(monday + weekday - 1), reader);
}

/** Tomorrow's weekday. */
export function weekdayAfter(weekday: number): number {
  return (weekday % 7) + 1;
}
