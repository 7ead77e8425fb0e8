// Where the weeks begin, which day's times are shown, and its rows while the list underneath changes.
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { localDate, startOfDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { dayPages, groupByDay, isBookableDate, datesOfPage, pageOfDate, type DayPages } from './day-pages.ts';
import { mergeShownTimes, type ShownTime } from './merge-shown-times.ts';
import { isComplete, type Listing } from './listing.ts';
import { chosenType, type GridStart, type OpenedDay, type PickerState } from './picker-state.ts';
import { shownClock } from '../time/clock-pair.ts';

/** The first free date, so that no dead week comes first. Once found, only an earlier one moves it. */
export function settleGridStart(state: PickerState): GridStart | null {
  const type = chosenType(state);
  const listing = type && state.listings[type.id];
  if (!listing) return null;
  const clock = shownClock(state.clocks);
  const { zone } = clock;
  const before = state.gridStart;
  const kept = before?.type === type.id && before.zone === zone ? before : null;
  const [first] = groupByDay(listing.starts.slice(0, 1), clock).keys();
  if (first === undefined || (kept && kept.date <= first)) return kept;
  return { type: type.id, zone, date: first };
}

/** The pages of days of the chosen type's `listing` as seen now. */
export function pagesOf(state: PickerState, listing: Listing): DayPages {
  const { now, gridStart } = state;
  const clock = shownClock(state.clocks);
  const today = localDate(now, clock);
  const lastDate = localDate(instant(Math.max(now, listing.windowEndsAt - 1)), clock);
  const isSettled = gridStart?.zone === clock.zone && gridStart.type === chosenType(state)?.id;
  const from = isSettled && gridStart.date > today ? gridStart.date : today;
  return dayPages(today, from, lastDate, state.reader.firstWeekday);
}

/** The date that was asked for, if anything could be booked on it. */
export function wantedDate(state: PickerState, pages: DayPages): IsoDate | null {
  const { date } = state.route;
  return date !== null && isBookableDate(pages, date) ? date : null;
}

export function shownDate(state: PickerState, pages: DayPages): IsoDate {
  return wantedDate(state, pages) ?? state.openedDay?.date ?? pages.today;
}

/**
 * Opens the wanted day, or the first one with a free time; keeps an opened day open even when its last time
 * is taken, until the visitor asks for another one. `anew` drops its rows and reads them afresh.
 */
export function settleOpenedDay(state: PickerState, anew: boolean): OpenedDay | null {
  const type = chosenType(state);
  const listing = type && state.listings[type.id];
  if (!listing) return null;
  const clock = shownClock(state.clocks);
  const { zone } = clock;
  const days = groupByDay(listing.starts, clock);
  const pages = pagesOf(state, listing);
  const wanted = wantedDate(state, pages);
  const before = state.openedDay;
  const same = before?.type === type.id && before.zone === zone && before.wanted === wanted;
  const date = same ? before.date : dateToOpen(wanted, [...days.keys()], pages, listing, clock);
  if (date === null) return null;
  const free = days.get(date) ?? [];
  const kept = !anew && before?.type === type.id && before.zone === zone && before.date === date;
  const times = kept ? mergeShownTimes(before.times, free, !state.engaged) : freshTimes(free);
  return { type: type.id, zone, wanted, date, times };
}

/** The wanted date if it has a free time, else the nearest later one of its page, else an earlier one. */
function dateToOpen(
  wanted: IsoDate | null,
  freeDates: readonly IsoDate[],
  pages: DayPages,
  listing: Listing,
  clock: WallClock,
): IsoDate | null {
  if (wanted === null) return freeDates[0] ?? null;
  const onPage = datesOfPage(pages, pageOfDate(pages, wanted));
  const near = freeDates.filter((date) => onPage.includes(date));
  const later = near.find((date) => date >= wanted);
  if (later !== undefined) return later;
  const pageEnd = startOfDate(addDays(onPage.at(-1) ?? wanted, 1), clock);
  const isPageKnown = isComplete(listing) || listing.knownBefore >= pageEnd;
  return isPageKnown ? (near.at(-1) ?? null) : null;
}

function freshTimes(free: readonly Instant[]): ShownTime[] {
  return free.map((start) => ({ start, taken: false }));
}

/** The day to open on another `clock`: that of the opened day's first free time; null when none is open. */
export function dayAfterZoneChange(opened: OpenedDay | null, clock: WallClock): IsoDate | null {
  const shown = opened?.times.find(({ taken }) => !taken) ?? opened?.times[0];
  return shown ? localDate(shown.start, clock) : null;
}
