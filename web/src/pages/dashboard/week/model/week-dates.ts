// The week that a date belongs to: its seven days by the reader's habit, and its number by ISO 8601.
import {
  addDays,
  dayNumberFromDate,
  type IsoDate,
  isIsoDate,
  isoDate,
  weekdayOf,
} from '@holdfast/contract/time/local-date.ts';

/** `firstWeekday`: 1 is Monday, 7 is Sunday. */
export function weekStart(date: IsoDate, firstWeekday: number): IsoDate {
  return addDays(date, -((weekdayOf(date) - firstWeekday + 7) % 7));
}

export function weekDates(from: IsoDate): IsoDate[] {
  return Array.from({ length: 7 }, (_, index) => addDays(from, index));
}

/** What the address says, if it is a date that weeks can be counted from; otherwise today. */
export function askedDate(text: string | null, today: IsoDate): IsoDate {
  return text !== null && isIsoDate(text) && text >= '2000-01-01' && text < '2100-01-01' ? text : today;
}

/** Of the week that has most of these seven days: that of the Thursday among them. */
export function weekNumber(from: IsoDate): number {
  const thursday = weekDates(from).find((date) => weekdayOf(date) === 4) ?? from;
  const first = isoDate(`${thursday.slice(0, 4)}-01-01`);
  return Math.floor((dayNumberFromDate(thursday) - dayNumberFromDate(first)) / 7) + 1;
}
