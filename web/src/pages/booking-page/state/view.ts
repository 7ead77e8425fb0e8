// Which view the page is in: one decision, so that components make none.
import { chosenType } from '../../../shared/picker/picker-state.ts';
import type { Pause } from '../../../shared/calls/part-shapes.ts';
import type { PageBookingType, ShownProvider } from '@holdfast/contract/parts/page-parts.ts';
import type { Problem } from '../../../shared/calls/outcome.ts';
import type { Confirmed } from '../../../shared/memory/confirmed-memory.ts';
import type { BookingState } from './booking-state.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';

export type View =
  | { kind: 'opening' }
  | { kind: 'failed'; problem: Problem }
  /** Nothing new can be booked for now. */
  | { kind: 'paused'; provider: ShownProvider; pause: Pause }
  | { kind: 'types'; provider: ShownProvider; types: readonly PageBookingType[]; goneType: boolean }
  | { kind: 'times'; provider: ShownProvider; type: PageBookingType }
  | { kind: 'form'; provider: ShownProvider; type: PageBookingType; start: Instant }
  | { kind: 'booked'; confirmed: Confirmed };

/** Whether the address names a booking that this tab remembers. */
export function isConfirmationShown({ route, confirmed }: BookingState): boolean {
  return route.booked !== null && confirmed?.booking.reference === route.booked;
}

/** Whether somebody came by the address of a confirmation that this tab knows nothing of. */
export function isConfirmationElsewhere(state: BookingState): boolean {
  return state.route.booked !== null && !isConfirmationShown(state);
}

/** Whether nothing new can be booked for now, and no booking is on its way. */
export function isPaused({ page, pendingStart }: BookingState): boolean {
  return page !== null && page.paused !== null && pendingStart === null;
}

export function viewOf(state: BookingState): View {
  const { route, confirmed, page } = state;
  if (confirmed && isConfirmationShown(state)) return { kind: 'booked', confirmed };
  if (!page) return state.openProblem ? { kind: 'failed', problem: state.openProblem } : { kind: 'opening' };
  const { provider, types, paused } = page;
  if (paused && isPaused(state)) return { kind: 'paused', provider, pause: paused };
  const type = chosenType(state);
  if (!type) return { kind: 'types', provider, types, goneType: route.type !== null };
  const start = formStart(state, type);
  return start === null ? { kind: 'times', provider, type } : { kind: 'form', provider, type, start };
}

/** What identifies a view for focus, title and scrolling: a new key means the visitor is somewhere else. */
export function viewKey(view: View): string {
  switch (view.kind) {
    case 'times':
    case 'form':
      return `${view.kind}:${view.type.id}`;
    case 'booked':
      return `booked:${view.confirmed.booking.reference}`;
    default:
      return view.kind;
  }
}

/**
 * Which start the form is about: one that was sent without a response, or the one in the address. A start in
 * the past or beyond the window, as in an old link, opens no form.
 */
function formStart(state: BookingState, type: PageBookingType): Instant | null {
  if (state.pendingStart !== null) return state.pendingStart;
  const { slot } = state.route;
  const isPlausible = slot !== null && slot > state.now && slot < instantFromIso(type.windowEndsAt);
  return isPlausible ? slot : null;
}
