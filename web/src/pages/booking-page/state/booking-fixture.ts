// Boring defaults for tests of the state: Ada's page in Stockholm, seen from New York in January 2027.
import type { TimeZoneId } from '../../../shared/time/zone-name.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { PageReader } from '../../../shared/time/page-reader.ts';
import { sentClocks } from '@holdfast/contract/time/clock-fixture.ts';
import { zoneToAsk } from '../../../shared/picker/picker-state.ts';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import { bookingReducer, startingState, type BookingEvent, type BookingState } from './booking-state.ts';
import { newType, serverNow } from '../../../shared/picker/picker-fixture.ts';
import { routeFromUrl } from '../../../shared/route/route.ts';

export const americanReader: PageReader = {
  language: 'en',
  locale: 'en-US',
  hourCycle: 'h12',
  firstWeekday: 7,
  languageTag: 'en-US',
};

export function newOpening(
  starts: readonly string[],
  change: { types?: PageBookingType[]; to?: string } = {},
): ResponseOf<'openBookingPage'> {
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
): ResponseOf<'listSlots'> {
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

type Told<Event> = Event extends { zone: TimeZoneId | null; kind: 'opened' | 'listed' | 'list-failed' }
  ? Omit<Event, 'at' | 'zone'> & { zone?: TimeZoneId | null }
  : Event extends unknown
    ? Omit<Event, 'at'>
    : never;

/**
 * The state after the page at `path` has been through `events`, with the visitor's clock at `at`. Responses
 * are for the zone that the page would ask for, and carry its clock unless they say `clocks` themselves.
 */
export function stateAfter(
  path: string,
  events: readonly Told<BookingEvent>[],
  at: Instant = serverNow,
): BookingState {
  const route = routeFromUrl(new URL(path, 'https://holdfast.test'));
  return events.reduce<BookingState>(
    (state, event) => bookingReducer(state, complete(event, state, at)),
    startingState(route, americanReader, 'America/New_York', at),
  );
}

function complete(event: Told<BookingEvent>, state: BookingState, at: Instant): BookingEvent {
  if (event.kind !== 'opened' && event.kind !== 'listed' && event.kind !== 'list-failed')
    return { ...event, at };
  const zone = event.zone === undefined ? zoneToAsk(state) : event.zone;
  if (event.kind === 'list-failed') return { ...event, zone, at };
  const clocks = sentClocks(zone);
  return event.kind === 'opened'
    ? { ...event, response: { clocks, ...event.response }, zone, at }
    : { ...event, response: { clocks, ...event.response }, zone, at };
}

export function movedTo(path: string, chosen = false): Told<BookingEvent> {
  const route = routeFromUrl(new URL(path, 'https://holdfast.test'));
  return { kind: 'moved', route, chosen, pendingStart: null, confirmed: null };
}
