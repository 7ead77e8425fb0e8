// Connects the booking state with the world: address bar, service, clock, tab memory.
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { askList, askPage } from './ask-page.ts';
import {
  bookingReducer,
  startingState,
  type BookingEvent,
  type BookingState,
  type Tell,
} from './booking-state.ts';
import type { PageBookingType, ShownProvider } from '@holdfast/contract/parts/page-parts.ts';
import { browserZone } from '../../../shared/time/browser-zone.ts';
import { recallConfirmed } from '../../../shared/memory/confirmed-memory.ts';
import { useAccent } from '../../../shared/kit/use-accent.ts';
import { recallForm } from '../../../shared/memory/form-memory.ts';
import { hrefFromRoute, routeFromUrl, writeAddress, type Route } from '../../../shared/route/route.ts';
import { isConfirmationShown, isPaused } from './view.ts';
import { language } from '../../../shared/words/words.ts';
import { type Instant, instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { pageReader } from '../../../shared/time/page-reader.ts';
import { useAsking } from '../../../shared/picker/use-asking.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';
import { chosenType, zoneToAsk } from '../../../shared/picker/picker-state.ts';

/** What a step of the browser's history says when a start was chosen with it. */
const chosenMark = 'chosen';

export interface Booking {
  state: BookingState;
  tell: Tell;
  /** Goes to another place of the page; `replace` leaves no step for the back button. */
  go: (change: Partial<Route>, how: 'push' | 'replace') => void;
  /** Opens the form for a start that the visitor picked, as opposed to one that came with a link. */
  choose: (start: Instant, how: 'push' | 'replace') => void;
  href: (change: Partial<Route>) => string;
  /** Asks again for what is shown; what is shown stays until the response is there. */
  refresh: () => void;
  /** Loads the page's types anew; what is shown stays until the response is there. */
  reopen: () => void;
  /** Like `refresh`, but the visitor asked for it: the message about what went wrong goes at once. */
  retry: () => void;
  serverNow: () => Instant;
}

/** One type of the page that is open. */
export interface TypePart {
  booking: Booking;
  provider: ShownProvider;
  type: PageBookingType;
}

export function useBooking(): Booking {
  const [state, dispatch] = useReducer(bookingReducer, null, stateAtStart);
  const latest = useRef(state);
  latest.current = state;

  const tell = useCallback<Tell>((event, at = pageNow()) => dispatch({ ...event, at }), []);
  const move = useCallback(
    (change: Partial<Route>, how: 'push' | 'replace', chosen: boolean) => {
      const route = { ...latest.current.route, ...change };
      // Coming back to a chosen start with the browser's buttons is choosing it again.
      const mark = chosen ? chosenMark : null;
      writeAddress(hrefFromRoute(route), how, mark);
      tell(movedTo(route, chosen));
    },
    [tell],
  );
  const go = useCallback<Booking['go']>((change, how) => move(change, how, false), [move]);
  const choose = useCallback<Booking['choose']>(
    (start, how) => move({ slot: start, at: null, booked: null }, how, true),
    [move],
  );
  useHistory(state.route, tell);
  useAccent(state.route.slug, state.page ? (state.page.provider.accent ?? '') : undefined);

  const onlyType = state.route.type === null ? chosenType(state)?.id : undefined;
  useEffect(() => {
    if (onlyType !== undefined) go({ type: onlyType }, 'replace');
  }, [onlyType, go]);

  const refresh = useAsking(state, {
    tell,
    list: askList(state.route.slug),
    open: () => askPage(latest.current.route, zoneToAsk(latest.current), tell),
    isResting: isConfirmationShown(state) || isPaused(state),
    isShut: isPaused(state),
  });
  const reopen = useCallback(() => {
    void askPage(latest.current.route, zoneToAsk(latest.current), tell).then((tellAnswer) => tellAnswer());
  }, [tell]);
  const retry = useCallback(() => {
    tell({ kind: 'retried' });
    refresh();
  }, [tell, refresh]);
  const href = (change: Partial<Route>) => hrefFromRoute({ ...state.route, ...change });
  const serverNow = useCallback(() => instant(pageNow() + latest.current.clockOffset), []);
  return { state, tell, go, choose, href, refresh, reopen, retry, serverNow };
}

/** The browser's own buttons, and an address bar that says where the page is. */
function useHistory(route: Route, tell: Tell): void {
  const first = useRef(route);
  useEffect(() => {
    const onPopState = ({ state: mark }: PopStateEvent) =>
      tell(movedTo(routeFromUrl(new URL(location.href)), mark === chosenMark));
    // A page that the browser kept as it was may have been overtaken by what was done on the next one.
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) tell(movedTo(routeFromUrl(new URL(location.href)), history.state === chosenMark));
    };
    addEventListener('popstate', onPopState);
    addEventListener('pageshow', onPageShow);
    return () => {
      removeEventListener('popstate', onPopState);
      removeEventListener('pageshow', onPageShow);
    };
  }, [tell]);

  useEffect(() => {
    // An address that was typed or copied with a slip is put right before anybody copies it again.
    const arrived = first.current;
    if (
      hrefFromRoute({ ...arrived, date: null, slot: null, at: null, zone: null, booked: null }) !==
      location.pathname
    )
      writeAddress(hrefFromRoute(arrived), 'replace', null);
  }, []);

  useEffect(() => {
    // A zone whose clock has come with a list, and the day that goes with it; the page's present name.
    const written = routeFromUrl(new URL(location.href));
    const isOther = written.zone !== route.zone || written.slug !== route.slug;
    if (isOther)
      writeAddress(hrefFromRoute(route), 'replace', history.state === chosenMark ? chosenMark : null);
  }, [route]);
}

function stateAtStart(): BookingState {
  const route = routeFromUrl(new URL(location.href));
  const at = pageNow();
  const reader = pageReader(navigator.language, language);
  const state = startingState(route, reader, browserZone(), at);
  return bookingReducer(state, { ...movedTo(route, false), at });
}

/** Arriving somewhere includes what the tab remembers of that place. */
function movedTo(route: Route, chosen: boolean): Omit<Extract<BookingEvent, { kind: 'moved' }>, 'at'> {
  const place = { slug: route.slug, type: route.type ?? '' };
  const pending = recallForm(place)?.pending;
  return {
    kind: 'moved',
    route,
    chosen,
    pendingStart: pending ? instantFromIso(pending.start) : null,
    confirmed: recallConfirmed(place),
  };
}
