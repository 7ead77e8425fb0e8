// What choosing a time needs to know, wherever it is done, and what each event makes of it. Pure.
import type { ClientResponse } from '@holdfast/contract/client-operations.ts';
import type { PageBookingType, PageSlots } from '@holdfast/contract/page-parts.ts';
import type { Problem } from '../calls/outcome.ts';
import { settleGridStart } from './grid-start.ts';
import type { GridStart } from './grid-start.ts';
import { listingWith, unaskedListing } from './listing.ts';
import type { ListedStretch, Listing } from './listing.ts';
import { settleOpenedDay } from './opened-day.ts';
import type { OpenedDay } from './opened-day.ts';
import type { Reader } from '../time/reader.ts';
import type { Instant, IsoDate, TimeZoneId } from '../time/time-kinds.ts';

/** What choosing a time needs to know of a booking type. */
export type PickedType = Pick<PageBookingType, 'id' | 'durationMinutes' | 'place' | 'windowEndsAt'>;

/** Where the visitor went: a type, a day in the shown zone, another zone than the browser's. */
export interface PickedPlace {
  type: string | null;
  date: IsoDate | null;
  zone: TimeZoneId | null;
}

export interface PickerState {
  route: PickedPlace;
  reader: Reader;
  browserZone: TimeZoneId;
  /** Server clock minus visitor clock, in milliseconds. */
  clockOffset: number;
  /** The server's clock at the last event. */
  now: Instant;
  page: { types: readonly PickedType[] } | null;
  listings: Readonly<Record<string, Listing>>;
  /** Why the last list did not come; what was shown before stays. */
  listProblem: Problem | null;
  gridStart: GridStart | null;
  openedDay: OpenedDay | null;
  /** Pointer or focus is in the list of times. */
  engaged: boolean;
}

export type PickerEvent =
  | { kind: 'listed'; answer: ClientResponse<'listSlots'> }
  | { kind: 'list-failed'; problem: Problem }
  | { kind: 'list-engaged'; engaged: boolean }
  | { kind: 'day-reopened' };

/** What knows nothing yet. */
export const unpicked = {
  clockOffset: 0,
  listings: {},
  listProblem: null,
  gridStart: null,
  openedDay: null,
  engaged: false,
} as const;

/** `at` is the visitor's clock when the event happened. To be settled afterwards. */
export function pickerAfter<State extends PickerState>(state: State, event: PickerEvent, at: Instant): State {
  switch (event.kind) {
    case 'listed':
      return withSlots(withClock(state, event.answer.now, at), event.answer.slots, event.answer);
    case 'list-failed':
      return { ...state, listProblem: event.problem };
    case 'list-engaged':
      return { ...state, engaged: event.engaged };
    case 'day-reopened':
      return state;
  }
}

/** Decides where the weeks begin and which day is open; `anew` reads that day's rows afresh. */
export function pickerSettled<State extends PickerState>(state: State, anew: boolean): State {
  const settled = { ...state, gridStart: settleGridStart(state) };
  return { ...settled, openedDay: settleOpenedDay(settled, anew) };
}

export function withClock<State extends PickerState>(state: State, serverNow: string, at: Instant): State {
  const now = Date.parse(serverNow);
  return { ...state, now, clockOffset: now - at };
}

export function withSlots<State extends PickerState>(
  state: State,
  slots: PageSlots,
  clock: { now: string; windowEndsAt: string },
): State {
  const type = state.page?.types.find(({ id }) => id === slots.type);
  if (!type) return state;
  const stretch: ListedStretch = {
    now: Date.parse(clock.now),
    windowEndsAt: Date.parse(clock.windowEndsAt),
    from: Date.parse(slots.from),
    to: Date.parse(slots.to),
    starts: slots.starts.map((start) => Date.parse(start)),
  };
  const listing = state.listings[type.id] ?? unaskedListing(type, state.now);
  return {
    ...state,
    listProblem: null,
    listings: { ...state.listings, [type.id]: listingWith(listing, stretch) },
  };
}
