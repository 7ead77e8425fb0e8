// Which whole weeks are shown at a time, and which free starts lie on which of their days.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { addDays, daysBetween, type IsoDate, weekdayOf } from '@holdfast/contract/time/local-date.ts';

export interface DayPages {
  today: IsoDate;
  /** The last date on which a start can lie. */
  lastDate: IsoDate;
  /** The first date of the first page: the start of the week in which the pages begin. */
  firstDate: IsoDate;
  weeksPerPage: number;
  count: number;
}

/**
 * The pages begin with the week of `from`, a date not before `today`. A window of 14 days touches at most
 * three weeks: those are shown together, without paging.
 */
export function dayPages(today: IsoDate, from: IsoDate, lastDate: IsoDate, firstWeekday: number): DayPages {
  const firstDate = addDays(from, -((weekdayOf(from) - firstWeekday + 7) % 7));
  const weeks = Math.floor(Math.max(0, daysBetween(firstDate, lastDate)) / 7) + 1;
  const weeksPerPage = weeks <= 3 ? weeks : 2;
  return { today, lastDate, firstDate, weeksPerPage, count: Math.ceil(weeks / weeksPerPage) };
}

/** The page that holds `date`; the nearest one for a date outside. */
export function pageOfDate(pages: DayPages, date: IsoDate): number {
  const page = Math.floor(daysBetween(pages.firstDate, date) / (7 * pages.weeksPerPage));
  return Math.min(Math.max(page, 0), pages.count - 1);
}

export function datesOfPage(pages: DayPages, page: number): IsoDate[] {
  const length = 7 * pages.weeksPerPage;
  return Array.from({ length }, (_, index) => addDays(pages.firstDate, page * length + index));
}

export function isBookableDate(pages: DayPages, date: IsoDate): boolean {
  return date >= pages.today && date <= pages.lastDate;
}

/** By the date that `clock` shows: dates in order; starts keep their order within a date. */
export function groupByDay(starts: readonly Instant[], clock: WallClock): ReadonlyMap<IsoDate, Instant[]> {
  const days = new Map<IsoDate, Instant[]>();
  for (const start of starts) {
    const date = localDate(start, clock);
    const day = days.get(date);
    if (day) day.push(start);
    else days.set(date, [start]);
  }
  return days;
}
