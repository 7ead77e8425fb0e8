// Boring defaults for tests of the manage page: Alan's call with Ada, and what the service says about it.
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { sentClocks } from '@holdfast/contract/time/clock-fixture.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { manageReducer } from './manage-reducer.ts';
import { startingState, type ManageEvent, type ManageState, type Seen } from './manage-state.ts';
import type { Untimed } from '../../../shared/time/page-clock.ts';
import type { Arrival } from './manage-link.ts';
import type { RememberedManage } from './manage-memory.ts';

export const serverNow = instantFromIso('2027-01-11T09:00:00Z');
const signature = 'A'.repeat(43);
export const token = `head.body.${signature}`;
export const session = `head.session.${signature}`;
/** What a change gives instead of the link it retired. */
export const freshToken = `head.fresh.${signature}`;

export function newSeen(change: Partial<Seen> = {}): Seen {
  return {
    now: '2027-01-11T09:00:00Z',
    status: 'active',
    booking: {
      reference: 'HF-7K2M',
      startsAt: '2027-01-12T09:00:00Z',
      endsAt: '2027-01-12T09:30:00Z',
      provider: { slug: 'ada', name: 'Ada Lindqvist', headline: '', timeZone: 'Europe/Stockholm' },
      type: { id: 'call', name: 'Call', durationMinutes: 30 },
      place: { kind: 'phone', text: '' },
      client: { name: 'Alan Reyes', email: 'alan@example.com', timeZone: 'America/New_York' },
    },
    calendar: {
      google: 'https://calendar.test/g',
      outlook: 'https://calendar.test/o',
      ics: 'BEGIN:VCALENDAR',
      fileName: 'ada.ics',
    },
    reminders: 'on',
    cancelledBy: null,
    cancelling: { until: '2027-01-12T09:00:00Z', closed: null },
    moving: { until: '2027-01-12T09:00:00Z', closed: null },
    movesLeft: 5,
    reasonRequired: false,
    contact: 'ada@example.com',
    clocks: sentClocks('America/New_York'),
    session,
    ...change,
  };
}

export function newLink(change: Partial<Extract<Arrival, { kind: 'link' }>> = {}): Arrival {
  return { kind: 'link', token, wish: 'see', ...change };
}

export function newRemembered(change: Partial<RememberedManage> = {}): RememberedManage {
  return { session, wish: 'see', cancelling: null, moving: null, done: null, ...change };
}

export type UntimedEvent = Untimed<ManageEvent>;

/** Back after a reload; null where nothing was remembered. */
export function backTo(remembered: RememberedManage | null): Arrival | null {
  return remembered && { kind: 'back', remembered };
}

export const viewed = (change: Partial<Seen> = {}, by: string = token): UntimedEvent => ({
  kind: 'viewed',
  token: by,
  outcome: { kind: 'ok', response: newSeen(change) },
});

/** The frame of a refusal that it makes no sense to repeat. */
export const common = { reference: 'r1', retryable: false };

export function refused<Details extends RefusalDetails>(details: Details) {
  return { kind: 'refused' as const, details };
}

/** The state of a page that opened with `arrival`, after `events`, with the visitor's clock at `at`. */
export function stateAfter(
  events: readonly UntimedEvent[],
  arrival: Arrival | null = newLink(),
  at: Instant = serverNow,
): ManageState {
  return events.reduce((state, event) => manageReducer(state, { ...event, at }), startingState(arrival, at));
}
