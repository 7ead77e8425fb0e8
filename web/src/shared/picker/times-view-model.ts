// What the days and times view shows, worked out from the state: pages, cells, rows.
import { datesOfPage, groupByDay, isBookableDate, pageOfDate } from './day-pages.ts';
import { isComplete, unaskedListing } from './listing.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { addDays, daysBetween, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { localTime, startOfDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { pagesOf, shownDate, wantedDate } from './opened-day.ts';
import { shownClock } from '../time/clock-pair.ts';
import type { PickedType, PickerState } from './picker-state.ts';
import type { ShownTime } from './merge-shown-times.ts';

export interface DayCell {
  date: IsoDate;
  /** `unknown` until the list for that day has come. */
  kind: 'free' | 'none' | 'unknown';
  freeCount: number;
  /** At most two free times are left. */
  nearlyFull: boolean;
}

export type DayPartName = 'morning' | 'afternoon' | 'evening';

export interface DayPart {
  part: DayPartName;
  times: readonly ShownTime[];
}

export interface TimesViewModel {
  clock: WallClock;
  cells: readonly DayCell[];
  /** The dates to go to for the pages before and after; absent where there is none. */
  earlier: IsoDate | null;
  later: IsoDate | null;
  isPaged: boolean;
  /** Whether the shown weeks begin with the current one or the next. */
  beginsSoon: boolean;
  openedDate: IsoDate | null;
  parts: readonly DayPart[];
  freeCount: number;
  /** `failed`: could not look; `page-empty`: none in these weeks; `nothing`: none at all. */
  listStatus: 'asking' | 'failed' | 'times' | 'page-empty' | 'nothing';
}

export function timesViewModel(state: PickerState, type: PickedType): TimesViewModel {
  const clock = shownClock(state.clocks);
  const listing = state.listings[type.id] ?? unaskedListing(type, state.now);
  const pages = pagesOf(state, listing);
  const days = groupByDay(listing.starts, clock);
  const page = pageOfDate(pages, shownDate(state, pages));
  const complete = isComplete(listing);
  const dates = withoutEmptyEnd(datesOfPage(pages, page), days, complete && pages.count === 1);
  const opened = state.openedDay !== null && dates.includes(state.openedDay.date) ? state.openedDay : null;
  const cells = dates.map((date): DayCell => {
    const freeCount = days.get(date)?.length ?? 0;
    const isKnown =
      complete || !isBookableDate(pages, date) || startOfDate(addDays(date, 1), clock) <= listing.knownBefore;
    const kind = freeCount > 0 ? 'free' : isKnown ? 'none' : 'unknown';
    return { date, kind, freeCount, nearlyFull: freeCount > 0 && freeCount <= 2 };
  });
  const times = opened?.times ?? [];
  const firstOf = (index: number) => datesOfPage(pages, index)[0] ?? null;
  const isSearching = days.size === 0 && wantedDate(state, pages) === null;
  const isLooking = !complete && (isSearching || cells.some(({ kind }) => kind === 'unknown'));
  return {
    clock,
    cells,
    earlier: page > 0 ? (page === 1 ? pages.today : firstOf(page - 1)) : null,
    later: page < pages.count - 1 ? firstOf(page + 1) : null,
    isPaged: pages.count > 1,
    beginsSoon: daysBetween(pages.today, pages.firstDate) < 7,
    openedDate: opened?.date ?? null,
    parts: dayParts(times, clock),
    freeCount: times.filter(({ taken }) => !taken).length,
    listStatus: opened ? 'times' : statusWithoutDay(state, isLooking, complete && days.size === 0),
  };
}

/** A last, third week without a free time is left out: a short window shows two weeks, not dead days. */
function withoutEmptyEnd(
  dates: readonly IsoDate[],
  days: ReadonlyMap<IsoDate, unknown>,
  isWhole: boolean,
): readonly IsoDate[] {
  const isEmpty = dates.slice(14).every((date) => !days.has(date));
  return isWhole && isEmpty ? dates.slice(0, 14) : dates;
}

function statusWithoutDay(
  state: PickerState,
  isLooking: boolean,
  isWithoutAny: boolean,
): TimesViewModel['listStatus'] {
  if (isLooking) return state.listProblem ? 'failed' : 'asking';
  return isWithoutAny ? 'nothing' : 'page-empty';
}

function dayParts(times: readonly ShownTime[], clock: WallClock): DayPart[] {
  const names: readonly DayPartName[] = ['morning', 'afternoon', 'evening'];
  return names
    .map((part) => ({ part, times: times.filter(({ start }) => partOf(start, clock) === part) }))
    .filter((group) => group.times.length > 0);
}

function partOf(start: Instant, clock: WallClock): DayPartName {
  const { hour } = localTime(start, clock);
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}
