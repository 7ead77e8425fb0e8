// Which hours begin on a date, and whether they come from the weekly hours or from an override.
import { dayNumberFromDate, weekdayFromDayNumber } from '@holdfast/contract/time/local-date.ts';
import { minutesFromLocalTime } from '../time/local-time.ts';
import type { AvailabilityRules, LocalRange } from './availability-rules.ts';

/** Minutes after the date's midnight on the wall clock. An `end` beyond 1440 lies on the next date. */
export interface DayRange {
  readonly start: number;
  readonly end: number;
}

export interface DayHours {
  /** Sorted, and joined where they touch or overlap. The first one anchors the date's grid. */
  readonly ranges: readonly DayRange[];
  /** The rules as the provider wrote them. */
  readonly rules: readonly LocalRange[];
  readonly overridden: boolean;
}

/** The hours that begin on a date, given as a day number. */
export type HoursByDay = (day: number) => DayHours;

/** Several overrides of one date add up. The order of the rules never matters. */
export function hoursByDay(availability: AvailabilityRules): HoursByDay {
  const weekdays: (DayHours | undefined)[] = [];
  const overrides = new Map<number, LocalRange[]>();
  for (const { date, ranges } of availability.overrides) {
    const day = dayNumberFromDate(date);
    overrides.set(day, [...(overrides.get(day) ?? []), ...ranges]);
  }
  return (day) => {
    const override = overrides.get(day);
    if (override) return dayHours(override, true);
    const weekday = weekdayFromDayNumber(day);
    weekdays[weekday] ??= dayHours(
      availability.weekly.filter((range) => range.days.includes(weekday)),
      false,
    );
    return weekdays[weekday];
  };
}

function dayHours(rules: readonly LocalRange[], overridden: boolean): DayHours {
  const sorted = rules.map(dayRange).sort((a, b) => a.start - b.start);
  const ranges: DayRange[] = [];
  for (const range of sorted) {
    const last = ranges.at(-1);
    if (!last || range.start > last.end) ranges.push(range);
    else if (range.end > last.end) ranges[ranges.length - 1] = { start: last.start, end: range.end };
  }
  return { ranges, rules, overridden };
}

function dayRange(range: LocalRange): DayRange {
  const start = minutesFromLocalTime(range.start);
  const end = minutesFromLocalTime(range.end);
  return { start, end: end <= start ? end + 1_440 : end };
}
