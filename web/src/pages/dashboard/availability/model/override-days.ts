// Dates whose hours differ from the week: days off, and other hours. Equal neighbours read as one entry.
import { addDays, isIsoDate, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { isSame } from '../../data/draft-state.ts';
import type { Range } from '../../times/range.ts';

export interface OverrideDay {
  readonly date: IsoDate;
  /** None: closed. */
  readonly ranges: readonly Range[];
  /** The provider's own word for it. */
  readonly label: string;
}

/** What one or more dates have in common. */
export type DayPlan = Omit<OverrideDay, 'date'>;

export interface OverrideGroup extends DayPlan {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly dates: readonly IsoDate[];
}

interface StoredOverride {
  readonly date: string;
  readonly ranges: readonly Range[];
  readonly label: string;
}

/** In order of dates. */
export function overrideDays(stored: readonly StoredOverride[]): OverrideDay[] {
  return stored
    .flatMap(({ date, ranges, label }) =>
      isIsoDate(date) ? [{ date, ranges: ranges.map(({ start, end }) => ({ start, end })), label }] : [],
    )
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** Consecutive dates with the same hours and label are one group. `days` are in order. */
export function groupedDays(days: readonly OverrideDay[]): OverrideGroup[] {
  const groups: OverrideGroup[] = [];
  for (const { date, ranges, label } of days) {
    const last = groups.at(-1);
    if (
      last &&
      addDays(last.to, 1) === date &&
      isSame({ ranges, label }, { ranges: last.ranges, label: last.label })
    ) {
      groups[groups.length - 1] = { ...last, to: date, dates: [...last.dates, date] };
    } else groups.push({ from: date, to: date, dates: [date], ranges, label });
  }
  return groups;
}

/** Gives the dates this plan, whatever they had. */
export function withPlan(
  days: readonly OverrideDay[],
  dates: readonly IsoDate[],
  { ranges, label }: DayPlan,
): OverrideDay[] {
  const planned = dates.map((date) => ({ date, ranges, label }));
  return [...withoutDates(days, dates), ...planned].sort((a, b) => a.date.localeCompare(b.date));
}

/** The dates follow the week again. */
export function withoutDates(days: readonly OverrideDay[], dates: readonly IsoDate[]): OverrideDay[] {
  return days.filter(({ date }) => !dates.includes(date));
}

export function comingDays(days: readonly OverrideDay[], today: IsoDate): OverrideDay[] {
  return days.filter(({ date }) => date >= today);
}
