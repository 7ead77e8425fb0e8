// Everything the booking page knows, and what each event makes of it. Pure: time comes with the events.
import type { ClientResponse } from '@holdfast/contract/client-operations.ts';
import type { PageBookingType, PageProvider, PageSlots } from '@holdfast/contract/page-parts.ts';
import type { Problem } from '../calls/outcome.ts';
import { listingWith, unaskedListing } from './listing.ts';
import type { ListedStretch, Listing } from './listing.ts';
import type { Route } from '../route/route.ts';
import { settleGridStart } from './grid-start.ts';
import type { GridStart } from './grid-start.ts';
import { settleOpenedDay } from './opened-day.ts';
import type { OpenedDay } from './opened-day.ts';
import type { Reader } from '../time/reader.ts';
import type { Instant, TimeZoneId } from '../time/time-kinds.ts';

export interface BookingState {
  route: Route;
  reader: Reader;
  browserZone: TimeZoneId;
  /** Server clock minus visitor clock, in milliseconds. */
  clockOffset: number;
  /** The server's clock at the last event. */
  now: Instant;
  page: { provider: PageProvider; types: readonly PageBookingType[] } | null;
  openProblem: Problem | null;
  listings: Readonly<Record<string, Listing>>;
  /** Why the last list did not come; what was shown before stays. */
  listProblem: Problem | null;
  gridStart: GridStart | null;
  openedDay: OpenedDay | null;
  /** Pointer or focus is in the list of times. */
  engaged: boolean;
  /** The start that the visitor chose on this page; one that came with a link is not chosen. */
  chosenStart: Instant | null;
  /** The start whose booking has been sent and not been answered. */
  pendingStart: Instant | null;
  /** The booking made last from this tab for this type. */
  confirmed: ClientResponse<'confirmBooking'> | null;
}

/** `at` is the visitor's clock when the event happened. */
export type BookingEvent = { at: Instant } & (
  | {
      kind: 'moved';
      route: Route;
      /** By choosing the start that is in the address now. */
      chosen: boolean;
      pendingStart: Instant | null;
      confirmed: ClientResponse<'confirmBooking'> | null;
    }
  | { kind: 'retried' }
  | { kind: 'opened'; answer: ClientResponse<'openBookingPage'> }
  | { kind: 'open-failed'; problem: Problem }
  | { kind: 'listed'; answer: ClientResponse<'listSlots'> }
  | { kind: 'list-failed'; problem: Problem }
  | { kind: 'list-engaged'; engaged: boolean }
  | { kind: 'day-reopened' }
  | { kind: 'pending-changed'; start: Instant | null }
);

export function startingState(
  route: Route,
  reader: Reader,
  browserZone: TimeZoneId,
  at: Instant,
): BookingState {
  return {
    route,
    reader,
    browserZone,
    clockOffset: 0,
    now: at,
    page: null,
    openProblem: null,
    listings: {},
    listProblem: null,
    gridStart: null,
    openedDay: null,
    engaged: false,
    chosenStart: null,
    pendingStart: null,
    confirmed: null,
  };
}

export function bookingReducer(state: BookingState, event: BookingEvent): BookingState {
  const next = applied({ ...state, now: event.at + state.clockOffset }, event);
  const settled = { ...next, gridStart: settleGridStart(next) };
  return { ...settled, openedDay: settleOpenedDay(settled, event.kind === 'day-reopened') };
}

function applied(state: BookingState, event: BookingEvent): BookingState {
  switch (event.kind) {
    case 'moved':
      return {
        ...state,
        route: event.route,
        chosenStart: event.chosen || event.route.slot === state.chosenStart ? event.route.slot : null,
        pendingStart: event.pendingStart,
        confirmed: event.confirmed,
        engaged: false,
        listProblem: state.route.type === event.route.type ? state.listProblem : null,
        // Coming back from the form opens the day anew.
        openedDay: state.route.slot !== null && event.route.slot === null ? null : state.openedDay,
      };
    case 'retried':
      return { ...state, openProblem: null, listProblem: null };
    case 'opened':
      return opened(state, event.answer, event.at);
    case 'open-failed':
      return { ...state, openProblem: event.problem };
    case 'listed':
      return listed(clockSet(state, event.answer.now, event.at), event.answer.slots, event.answer);
    case 'list-failed':
      return { ...state, listProblem: event.problem };
    case 'list-engaged':
      return { ...state, engaged: event.engaged };
    case 'day-reopened':
      return state;
    case 'pending-changed':
      return { ...state, pendingStart: event.start };
  }
}

function opened(state: BookingState, answer: ClientResponse<'openBookingPage'>, at: Instant): BookingState {
  const page = { provider: answer.provider, types: answer.types };
  const next = { ...clockSet(state, answer.now, at), page, openProblem: null };
  const type = answer.types.find(({ id }) => id === answer.slots?.type);
  if (!answer.slots || !type) return next;
  return listed(next, answer.slots, { now: answer.now, windowEndsAt: type.windowEndsAt });
}

function listed(
  state: BookingState,
  slots: PageSlots,
  clock: { now: string; windowEndsAt: string },
): BookingState {
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

function clockSet(state: BookingState, serverNow: string, at: Instant): BookingState {
  const now = Date.parse(serverNow);
  return { ...state, now, clockOffset: now - at };
}
