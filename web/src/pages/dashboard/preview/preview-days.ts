// What clients would see on each day of a page of the calendar, and what of it is new.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { groupByDay } from '../../../shared/picker/day-pages.ts';

type Preview = Pick<ResponseOf<'previewSlots'>, 'starts' | 'before'>;

export interface PreviewStart {
  readonly at: Instant;
  /** Not offered so far. */
  readonly isNew: boolean;
}

export interface PreviewDay {
  readonly date: IsoDate;
  readonly starts: readonly PreviewStart[];
  /** How many are offered so far and would be gone. */
  readonly goneCount: number;
}

/** One for each of `dates`, in that order. Nothing is new where nothing is stored yet. */
export function previewDays(
  { starts, before }: Preview,
  dates: readonly IsoDate[],
  clock: WallClock,
): PreviewDay[] {
  const now = groupByDay(instants(starts), clock);
  const then = groupByDay(instants(before ?? starts), clock);
  return dates.map((date) => {
    const offered = now.get(date) ?? [];
    const known = new Set(then.get(date) ?? []);
    const kept = offered.filter((at) => known.has(at)).length;
    return {
      date,
      starts: offered.map((at) => ({ at, isNew: !known.has(at) })),
      goneCount: known.size - kept,
    };
  });
}

/** The day that was asked for if it has free times, otherwise the first that has. */
export function openedDay(days: readonly PreviewDay[], wanted: IsoDate | null): PreviewDay | null {
  const withTimes = days.filter(({ starts }) => starts.length > 0);
  return withTimes.find(({ date }) => date === wanted) ?? withTimes[0] ?? null;
}

export interface PreviewNews {
  readonly added: number;
  readonly gone: number;
}

/** How many times a save would add and take away. */
export function newsOf(days: readonly PreviewDay[]): PreviewNews {
  const starts = days.flatMap((day) => day.starts);
  return {
    added: starts.filter(({ isNew }) => isNew).length,
    gone: days.reduce((sum, { goneCount }) => sum + goneCount, 0),
  };
}

function instants(texts: readonly string[]): Instant[] {
  return texts.map((text) => instant(Date.parse(text)));
}
