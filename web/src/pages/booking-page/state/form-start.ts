// Which start the form is about.
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import type { BookingState } from './booking-state.ts';
import type { Instant } from '../../../shared/time/time-kinds.ts';

/**
 * One already sent and not answered, or the one in the address. A start in the past or beyond the window, as in an old
 * link, opens no form.
 */
export function formStart(state: BookingState, type: PageBookingType): Instant | null {
  if (state.pendingStart !== null) return state.pendingStart;
  const { slot } = state.route;
  const isPlausible = slot !== null && slot > state.now && slot < Date.parse(type.windowEndsAt);
  return isPlausible ? slot : null;
}
