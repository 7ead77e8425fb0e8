// Which days the preview shows: whole weeks, beginning with this one.
import { addDays, daysBetween, type IsoDate, weekdayOf } from '@holdfast/contract/time/local-date.ts';

/** Two where clients cannot book beyond them anyway, otherwise three. */
export function previewWeeks({ windowDays }: { readonly windowDays: number }): 2 | 3 {
  return windowDays <= 14 ? 2 : 3;
}

export function previewCells(today: IsoDate, firstWeekday: number, weeks: number): IsoDate[] {
  const first = addDays(today, -((weekdayOf(today) - firstWeekday + 7) % 7));
  return Array.from({ length: weeks * 7 }, (_, index) => addDays(first, index));
}

/** What to ask for: from today until the end of the last week. */
export function previewStretch(today: IsoDate, firstWeekday: number, weeks: number) {
  const last = previewCells(today, firstWeekday, weeks).at(-1) ?? today;
  return { from: today, days: daysBetween(today, last) + 1 };
}
