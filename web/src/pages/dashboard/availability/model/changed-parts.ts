// What differs between two versions of hours: weekdays, dates, and the zone.
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { isSame } from '../../data/draft-state.ts';
import type { HoursDraft } from './hours-draft.ts';
import { type OverrideDay, type OverrideGroup, groupedDays } from './override-days.ts';
import { byStart, rangesOf, weekdays } from './week.ts';

export interface ChangedParts {
  readonly weekdays: readonly number[];
  /** Dates whose own hours or label differ, in order. */
  readonly dates: readonly IsoDate[];
  readonly isMoved: boolean;
}

export function changedParts(before: HoursDraft, after: HoursDraft): ChangedParts {
  const [daysBefore, daysAfter] = [byDate(before.overrides), byDate(after.overrides)];
  const dates = [...new Set([...daysBefore.keys(), ...daysAfter.keys()])].sort();
  return {
    weekdays: weekdays.filter((weekday) => {
      const [ranges, next] = [rangesOf(before.week, weekday), rangesOf(after.week, weekday)];
      return !isSame([...ranges].sort(byStart), [...next].sort(byStart));
    }),
    dates: dates.filter((date) => !isSame(daysBefore.get(date), daysAfter.get(date))),
    isMoved: before.timeZone !== after.timeZone,
  };
}

/** Dates in a row as one entry each, whatever their hours. */
export function rowsOfDates(dates: readonly IsoDate[]): OverrideGroup[] {
  return groupedDays(dates.map((date) => ({ date, ranges: [], label: '' })));
}

function byDate(days: readonly OverrideDay[]): ReadonlyMap<IsoDate, OverrideDay> {
  return new Map(days.map((day) => [day.date, day]));
}
