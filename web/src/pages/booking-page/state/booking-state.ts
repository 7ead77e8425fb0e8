// Everything the booking page knows, and what each event makes of it. Pure: time comes with the events.
import { pickerAfter, pickerSettled, withClock, withSlots } from '../../../shared/picker/picker-reducer.ts';
import { unpicked, type PickerEvent, type PickerState } from '../../../shared/picker/picker-state.ts';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import type { Pause } from '../../../shared/calls/part-shapes.ts';
import type { PageBookingType, ShownProvider } from '@holdfast/contract/parts/page-parts.ts';
import type { Problem } from '../../../shared/calls/outcome.ts';
import type { Confirmed } from '../../../shared/memory/confirmed-memory.ts';
import { clockPair } from '../../../shared/time/clock-pair.ts';
import type { Route } from '../../../shared/route/route.ts';
import type { PageReader } from '../../../shared/time/page-reader.ts';
import { type Instant, instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { Untimed } from '../../../shared/time/page-clock.ts';
import type { TimeZoneId } from '../../../shared/time/zone-name.ts';

export interface BookingState extends PickerState {
  route: Route;
  page: { provider: ShownProvider; types: readonly PageBookingType[]; paused: Pause | null } | null;
  openProblem: Problem | null;
  /** The start that the visitor chose on this page; one that came with a link is not chosen. */
  chosenStart: Instant | null;
  /** The start whose booking has been sent and has no response. */
  pendingStart: Instant | null;
  /** The booking made last from this tab for this type. */
  confirmed: Confirmed | null;
}

/** `at` is the visitor's clock when the event happened. */
export type BookingEvent = { at: Instant } & (
  | {
      kind: 'moved';
      route: Route;
      /** By choosing the start that is in the address now. */
      chosen: boolean;
      pendingStart: Instant | null;
      confirmed: Confirmed | null;
    }
  | { kind: 'retried' }
  /** `zone` is the one that was asked for. */
  | { kind: 'opened'; response: ResponseOf<'openBookingPage'>; zone: TimeZoneId | null }
  | { kind: 'open-failed'; problem: Problem }
  | { kind: 'pending-changed'; start: Instant | null }
  /** The service said that the terms of a type are other than shown. */
  | { kind: 'type-changed'; type: PageBookingType }
  | PickerEvent
);

/** `at`, by the page's clock, is now unless it happened earlier. */
export type Tell = (event: Untimed<BookingEvent>, at?: Instant) => void;

export function startingState(
  route: Route,
  reader: PageReader,
  browserZone: TimeZoneId | null,
  at: Instant,
): BookingState {
  return {
    ...unpicked,
    route,
    reader,
    browserZone,
    now: at,
    page: null,
    openProblem: null,
    chosenStart: null,
    pendingStart: null,
    confirmed: null,
  };
}

export function bookingReducer(state: BookingState, event: BookingEvent): BookingState {
  const next = applied({ ...state, now: instant(event.at + state.clockOffset) }, event);
  return pickerSettled(next, event.kind === 'day-reopened');
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
      return opened(state, event);
    case 'open-failed':
      return { ...state, openProblem: event.problem };
    case 'listed':
    case 'list-failed':
    case 'zone-wished':
    case 'list-engaged':
    case 'day-reopened':
      return pickerAfter(state, event, event.at);
    case 'pending-changed':
      return { ...state, pendingStart: event.start };
    case 'type-changed':
      return typeChanged(state, event.type);
  }
}

/** Its list may have been made for another duration, so it is asked for anew. */
function typeChanged(state: BookingState, type: PageBookingType): BookingState {
  if (!state.page) return state;
  const types = state.page.types.map((known) => (known.id === type.id ? type : known));
  const { [type.id]: _outdated, ...listings } = state.listings;
  return { ...state, page: { ...state.page, types }, listings };
}

function opened(
  state: BookingState,
  { response, zone, at }: Extract<BookingEvent, { kind: 'opened' }>,
): BookingState {
  const { provider, types, paused = null } = response;
  const page = { provider, types, paused };
  const now = instantFromIso(response.now);
  const clocks = clockPair(response.clocks, { asked: zone, providerZone: provider.timeZone, now });
  // A former name of the page gives way to the present one.
  const route = { ...state.route, slug: provider.slug };
  const next = { ...withClock(state, response.now, at), route, page, clocks, openProblem: null };
  const type = types.find(({ id }) => id === response.slots?.type);
  if (!response.slots || !type) return next;
  return withSlots(next, response.slots, { now: response.now, windowEndsAt: type.windowEndsAt });
}
