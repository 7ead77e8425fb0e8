// Which list to ask for: what the shown days lack, another zone's clock, or the same once more. Pure.
import { startOfDate } from '@holdfast/contract/time/wall-clock.ts';
import { dayMs, type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { addDays } from '@holdfast/contract/time/local-date.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { chosenType, zoneToAsk, type PickedType, type PickerState } from './picker-state.ts';
import { datesOfPage, pageOfDate } from './day-pages.ts';
import { nextStretch, unaskedListing, type Stretch } from './listing.ts';
import { pagesOf, shownDate, wantedDate } from './opened-day.ts';
import { shownClock } from '../time/clock-pair.ts';

export interface ListQuestion {
  type: string;
  stretch: Stretch;
  /** Names what is missing, so that a response that brings nothing nearer is not asked for twice in a row. */
  missing?: string;
}

/** `lastMissing` is what was missing in the question before; null where there is nothing to ask. */
export function questionOnChange(state: PickerState, lastMissing: string): ListQuestion | null {
  const type = chosenType(state);
  if (!type || state.listProblem) return null;
  // Another zone than the clock that is shown: chosen just now, or by the browser's buttons.
  if (zoneToAsk(state) !== state.clocks.asked)
    return { type: type.id, stretch: stretchForClock(state, type) };
  const stretch = stretchToAsk(state, type);
  const missing = `${type.id} ${state.listings[type.id]?.knownBefore ?? 'first'}`;
  return stretch && missing !== lastMissing ? { type: type.id, stretch, missing } : null;
}

/** For whatever is shown, known or not. */
export function questionOnRefresh(state: PickerState): ListQuestion | null {
  const type = chosenType(state);
  const stretch = type && (stretchToAsk(state, type) ?? stretchToRefresh(state, type));
  return stretch && { type: type.id, stretch };
}

/** What to ask for so that the shown page of days is whole, or so that a first free time is found. */
export function stretchToAsk(state: PickerState, type: PickedType): Stretch | null {
  const listing = state.listings[type.id] ?? unaskedListing(type, state.now);
  const pages = pagesOf(state, listing);
  if (wantedDate(state, pages) === null && listing.starts.length === 0) return nextStretch(listing, null);
  return nextStretch(listing, shownPageEnd(state, type));
}

/** What to ask for again to bring the shown page up to date. */
export function stretchToRefresh(state: PickerState, type: PickedType): Stretch | null {
  const listing = state.listings[type.id];
  if (!listing?.asked) return null;
  const pages = pagesOf(state, listing);
  const page = pageOfDate(pages, shownDate(state, pages));
  const [first] = datesOfPage(pages, page);
  const to = Math.min(shownPageEnd(state, type), listing.windowEndsAt) + listing.durationMilliseconds;
  const pageStart =
    page === 0 || first === undefined ? state.now : startOfDate(first, shownClock(state.clocks));
  const from = Math.max(state.now, pageStart, to - limits.listDays * dayMs);
  return from < to ? { from: instant(from), to: instant(to) } : null;
}

/** What to ask for where nothing is missing but another zone's clock. */
function stretchForClock(state: PickerState, type: PickedType): Stretch {
  const soon = { from: state.now, to: instant(state.now + dayMs) };
  return stretchToAsk(state, type) ?? stretchToRefresh(state, type) ?? soon;
}

function shownPageEnd(state: PickerState, type: PickedType): Instant {
  const clock = shownClock(state.clocks);
  const listing = state.listings[type.id] ?? unaskedListing(type, state.now);
  const pages = pagesOf(state, listing);
  const last = datesOfPage(pages, pageOfDate(pages, shownDate(state, pages))).at(-1);
  return startOfDate(addDays(last ?? pages.lastDate, 1), clock);
}
