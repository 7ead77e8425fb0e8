// What each event makes of what is known for choosing a time. Pure.
import type { PageSlots } from '@holdfast/contract/parts/page-parts.ts';
import { clockPair } from '../time/clock-pair.ts';
import { dayAfterZoneChange, settleGridStart, settleOpenedDay } from './opened-day.ts';
import { listingWith, unaskedListing, type ListedStretch } from './listing.ts';
import type { PickerEvent, PickerState, ZoneWish } from './picker-state.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { TimeZoneId } from '../time/zone-name.ts';

/** `at` is the visitor's clock when the event happened. To be settled afterwards. */
export function pickerAfter<State extends PickerState>(state: State, event: PickerEvent, at: Instant): State {
  switch (event.kind) {
    case 'listed':
      return listed(state, event, at);
    case 'list-failed':
      return isWish(state, event.zone)
        ? { ...state, zoneWish: { ...state.zoneWish, failed: event.problem } }
        : { ...state, listProblem: event.problem };
    case 'zone-wished':
      return {
        ...state,
        zoneWish: event.zone === state.clocks.asked ? null : { zone: event.zone, failed: null },
      };
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

function listed<State extends PickerState>(
  before: State,
  { response, zone }: Extract<PickerEvent, { kind: 'listed' }>,
  at: Instant,
): State {
  const now = instantFromIso(response.now);
  const clocks = clockPair(response.clocks, {
    asked: zone,
    providerZone: before.clocks.provider.zone,
    now,
  });
  const state = withSlots(withClock(before, response.now, at), response.slots, response);
  if (!isWish(state, zone)) return { ...state, clocks };
  if (!clocks.visitor) return { ...state, zoneWish: { ...state.zoneWish, failed: 'unknown' } };
  // The same instants stay in view.
  const date = dayAfterZoneChange(state.openedDay, clocks.visitor) ?? state.route.date;
  const zoneInAddress = zone === state.browserZone ? null : zone;
  return { ...state, clocks, zoneWish: null, route: { ...state.route, zone: zoneInAddress, date } };
}

/** Whether the response about `zone` is the one that the visitor's choice waits for. */
function isWish<State extends PickerState>(
  state: State,
  zone: TimeZoneId | null,
): state is State & { zoneWish: ZoneWish } {
  return state.zoneWish !== null && state.zoneWish.failed === null && state.zoneWish.zone === zone;
}

export function withClock<State extends PickerState>(state: State, serverNow: string, at: Instant): State {
  const now = instantFromIso(serverNow);
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
    now: instantFromIso(clock.now),
    windowEndsAt: instantFromIso(clock.windowEndsAt),
    from: instantFromIso(slots.from),
    to: instantFromIso(slots.to),
    starts: slots.starts.map((start) => instantFromIso(start)),
  };
  const listing = state.listings[type.id] ?? unaskedListing(type, state.now);
  return {
    ...state,
    listProblem: null,
    listings: { ...state.listings, [type.id]: listingWith(listing, stretch) },
  };
}
