// A week of hours as it is edited, day by day, and as the service keeps it.
import type { AvailabilityInput } from '@holdfast/contract/availability/availability-input.ts';
import type { ReadOnly } from '@holdfast/contract/documents/stored.ts';
import type { Range } from '../../times/range.ts';

/** Monday first. A day without ranges is closed. */
export type Week = readonly (readonly Range[])[];

/** 1 is Monday, 7 is Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export function rangesOf(week: Week, weekday: number): readonly Range[] {
  return week[weekday - 1] ?? [];
}

export function withRanges(week: Week, weekday: number, ranges: readonly Range[]): Week {
  return week.map((before, index) => (index === weekday - 1 ? ranges : before));
}

export function byStart(a: Range, b: Range): number {
  return a.start.localeCompare(b.start) || a.end.localeCompare(b.end);
}

export function weekFromWeekly(weekly: ReadOnly<AvailabilityInput['weekly']>): Week {
  return weekdays.map((weekday) =>
    weekly
      .filter(({ days }) => days.includes(weekday))
      .map(({ start, end }) => ({ start, end }))
      .sort(byStart),
  );
}

/** Equal ranges of several days become one, and a range that stands twice on a day counts once. */
export function weeklyFromWeek(week: Week): AvailabilityInput['weekly'] {
  const daysOf = new Map<string, { days: number[]; start: string; end: string }>();
  for (const weekday of weekdays) {
    for (const { start, end } of [...rangesOf(week, weekday)].sort(byStart)) {
      const known = daysOf.get(`${start} ${end}`) ?? { days: [], start, end };
      if (!known.days.includes(weekday)) known.days.push(weekday);
      daysOf.set(`${start} ${end}`, known);
    }
  }
  return [...daysOf.values()];
}
