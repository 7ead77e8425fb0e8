// Choosing dates by tapping: one by one, or the first and the last of a range.
import { addDays, daysBetween, type IsoDate } from '@holdfast/contract/time/local-date.ts';

export type Tapping = 'single' | 'range';

/** `first`: a range has begun, and its end has not been tapped. */
export interface ChosenDates {
  readonly dates: readonly IsoDate[];
  readonly first: IsoDate | null;
}

/** More days than may be stored are never chosen. */
export function afterTap(
  { dates, first }: ChosenDates,
  date: IsoDate,
  tapping: Tapping,
  most: number,
): ChosenDates {
  if (tapping === 'single') {
    const next = dates.includes(date) ? dates.filter((other) => other !== date) : [...dates, date];
    return { dates: next.slice(0, most).sort(), first: null };
  }
  if (first === null) return { dates: [date], first: date };
  const [from, to] = first < date ? [first, date] : [date, first];
  const count = Math.min(daysBetween(from, to) + 1, most);
  return { dates: Array.from({ length: count }, (_, index) => addDays(from, index)), first: null };
}

/** The date that a calendar of several chosen dates has toggled. */
export function tappedDate(before: readonly string[], after: readonly string[]): string | null {
  return after.find((date) => !before.includes(date)) ?? before.find((date) => !after.includes(date)) ?? null;
}
