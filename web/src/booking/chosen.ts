// What the address means once the page is known: the type, the zone, the start of the open form.
import type { PageBookingType } from '@holdfast/contract/page-parts.ts';
import type { BookingState } from './booking-state.ts';
import type { Instant, TimeZoneId } from '../time/time-kinds.ts';

/** The type in the address; where the page offers just one, that one. */
export function chosenType(state: Pick<BookingState, 'page' | 'route'>): PageBookingType | null {
  const types = state.page?.types ?? [];
  if (state.route.type !== null) return types.find(({ id }) => id === state.route.type) ?? null;
  return types.length === 1 ? (types[0] ?? null) : null;
}

export function shownZone(state: Pick<BookingState, 'route' | 'browserZone'>): TimeZoneId {
  return state.route.zone ?? state.browserZone;
}

/**
 * The start the form is about: one already sent and not answered, or the one in the address. A start in the past
 * or beyond the window, as in an old link, opens no form.
 */
export function formStart(state: BookingState, type: PageBookingType): Instant | null {
  if (state.pendingStart !== null) return state.pendingStart;
  const { slot } = state.route;
  const isPlausible = slot !== null && slot > state.now && slot < Date.parse(type.windowEndsAt);
  return isPlausible ? slot : null;
}
