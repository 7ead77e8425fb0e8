// What each change does to the hours that are being edited.
import { limits } from '@holdfast/contract/limits.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { HoursDraft } from './hours-draft.ts';
import { type DayPlan, comingDays, type OverrideDay, withoutDates, withPlan } from './override-days.ts';
import { timeFromMinutes } from '../../times/read-time.ts';
import { dayMinutes, isComplete, joined, spanOf } from '../../times/spans.ts';
import type { Range } from '../../times/range.ts';
import { rangesOf, type Week, withRanges } from './week.ts';

export type HoursChange =
  /** `ranges`: what the day had before it was closed, if this page knows. */
  | { readonly kind: 'opened'; readonly weekday: number; readonly ranges?: readonly Range[] | undefined }
  | { readonly kind: 'closed' | 'added' | 'joined'; readonly weekday: number }
  | { readonly kind: 'typed'; readonly weekday: number; readonly index: number; readonly range: Range }
  | { readonly kind: 'removed'; readonly weekday: number; readonly index: number }
  | { readonly kind: 'copied'; readonly weekday: number; readonly to: readonly number[] }
  | { readonly kind: 'planned'; readonly dates: readonly IsoDate[]; readonly plan: DayPlan }
  /** As `planned`, but counted from how the days were before, so that dates can be taken back. */
  | {
      readonly kind: 'replanned';
      readonly before: readonly OverrideDay[];
      readonly dates: readonly IsoDate[];
      readonly plan: DayPlan;
    }
  | { readonly kind: 'unplanned'; readonly dates: readonly IsoDate[] }
  | { readonly kind: 'restored'; readonly overrides: readonly OverrideDay[] }
  | { readonly kind: 'past-cleared'; readonly today: IsoDate }
  | { readonly kind: 'moved'; readonly timeZone: string };

export function draftAfter(draft: HoursDraft, change: HoursChange): HoursDraft {
  switch (change.kind) {
    case 'planned':
      return { ...draft, overrides: withPlan(draft.overrides, change.dates, change.plan) };
    case 'replanned':
      return { ...draft, overrides: withPlan(change.before, change.dates, change.plan) };
    case 'restored':
      return { ...draft, overrides: change.overrides };
    case 'unplanned':
      return { ...draft, overrides: withoutDates(draft.overrides, change.dates) };
    case 'past-cleared':
      return { ...draft, overrides: comingDays(draft.overrides, change.today) };
    case 'moved':
      return { ...draft, timeZone: change.timeZone };
    case 'copied': {
      const copied = rangesOf(draft.week, change.weekday);
      return { ...draft, week: change.to.reduce((week, day) => withRanges(week, day, copied), draft.week) };
    }
    default:
      return { ...draft, week: withRanges(draft.week, change.weekday, rangesAfter(draft.week, change)) };
  }
}

type DayChange = Extract<
  HoursChange,
  { kind: 'opened' | 'closed' | 'added' | 'joined' | 'typed' | 'removed' }
>;

function rangesAfter(week: Week, change: DayChange): readonly Range[] {
  const ranges = rangesOf(week, change.weekday);
  switch (change.kind) {
    case 'opened':
      return change.ranges?.length ? change.ranges : openingRanges(week, change.weekday);
    case 'closed':
      return [];
    case 'added':
      return withAdded(ranges);
    case 'joined':
      return joined(ranges);
    case 'typed':
      return ranges.map((before, index) => (index === change.index ? change.range : before));
    case 'removed':
      return ranges.filter((_, index) => index !== change.index);
  }
}

const usual: Range = { start: '09:00', end: '17:00' };

/** The hours of the nearest open day before it, as most days resemble their neighbours. */
function openingRanges(week: Week, weekday: number): readonly Range[] {
  const before = [...week.slice(weekday - 1), ...week.slice(0, weekday - 1)].reverse();
  return before.find((ranges) => ranges.length > 0 && ranges.every(isComplete)) ?? [usual];
}

/** One more range after the last one, or before the first; empty where neither has room. */
export function withAdded(ranges: readonly Range[]): readonly Range[] {
  if (ranges.length >= limits.rangesPerDay) return ranges;
  if (ranges.length === 0) return [usual];
  const spans = ranges.filter(isComplete).map(spanOf);
  const last = Math.max(...spans.map(({ end }) => end));
  const first = Math.min(...spans.map(({ start }) => start));
  if (last + 120 <= dayMinutes) return [...ranges, rangeOf(last + 60, Math.min(last + 180, dayMinutes))];
  if (first >= 120) return [rangeOf(Math.max(first - 180, 0), first - 60), ...ranges];
  return [...ranges, { start: '', end: '' }];
}

function rangeOf(start: number, end: number): Range {
  return { start: timeFromMinutes(start), end: timeFromMinutes(end) };
}
