// Boring defaults for tests of the booking state: Ada's page in Stockholm, seen from New York in January 2027.
import type { ClientResponse } from '@holdfast/contract/client-operations.ts';
import type { PageBookingType } from '@holdfast/contract/page-parts.ts';
import { bookingReducer, startingState } from './booking-state.ts';
import { newType, serverNow } from '../picker/picker-fixture.ts';
import { routeFromUrl } from '../route/route.ts';
import type { BookingEvent, BookingState } from './booking-state.ts';
import type { Reader } from '../time/reader.ts';
import type { Instant } from '../time/time-kinds.ts';

export const americanReader: Reader = {
  locale: 'en-US',
  hourCycle: 'h12',
  firstWeekday: 7,
  languageTag: 'en-US',
};

export function newOpening(
  starts: readonly string[],
  change: { types?: PageBookingType[]; to?: string } = {},
): ClientResponse<'openBookingPage'> {
  const types = change.types ?? [newType()];
  const [type] = types;
  return {
    now: '2027-01-11T09:00:00Z',
    provider: { slug: 'ada', name: 'Ada Lindqvist', headline: '', timeZone: 'Europe/Stockholm' },
    types,
    slots: type
      ? {
          type: type.id,
          from: '2027-01-11T09:00:00Z',
          to: change.to ?? '2027-01-24T23:00:00Z',
          starts: [...starts],
        }
      : null,
  };
}

export function newListed(
  starts: readonly string[],
  change: { from?: string; to?: string; windowEndsAt?: string } = {},
): ClientResponse<'listSlots'> {
  return {
    now: '2027-01-11T09:00:30Z',
    windowEndsAt: change.windowEndsAt ?? '2027-01-24T23:00:00Z',
    slots: {
      type: 'consultation',
      from: change.from ?? '2027-01-11T09:00:30Z',
      to: change.to ?? '2027-01-24T23:00:00Z',
      starts: [...starts],
    },
  };
}

type WithoutClock<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

/** The state after the page at `path` has been through `events`, with the visitor's clock at `at`. */
export function stateAfter(
  path: string,
  events: readonly WithoutClock<BookingEvent>[],
  at: Instant = serverNow,
): BookingState {
  const route = routeFromUrl(new URL(path, 'https://holdfast.test'));
  return events.reduce(
    (state, event) => bookingReducer(state, { ...event, at }),
    startingState(route, americanReader, 'America/New_York', at),
  );
}

export function movedTo(path: string, chosen = false): WithoutClock<BookingEvent> {
  const route = routeFromUrl(new URL(path, 'https://holdfast.test'));
  return { kind: 'moved', route, chosen, pendingStart: null, confirmed: null };
}
