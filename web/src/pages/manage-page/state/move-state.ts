// The way to another time: choosing it, confirming it, and what becomes of it. Pure.
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import type { ReasonOf } from '@holdfast/contract/operations.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { obstacleFrom, type ChangeObstacle } from './change-obstacle.ts';
import { returned, sent, unsentOr, type Sending } from '../../../shared/calls/sending.ts';
import type { OutcomeOf } from '../../../shared/calls/outcome.ts';
import type { RememberedMoving, SentMove } from './manage-memory.ts';

export interface MoveState extends Sending<SentMove> {
  /** The chosen start with the key that was made for it; null while the times are shown. */
  chosen: SentMove | null;
  /** The chosen start cannot be had; the nearest free ones instead. */
  lost: { reason: 'slot-taken' | 'slot-not-offered'; alternatives: readonly Instant[] } | null;
  /** Why it cannot be moved. */
  obstacle: ChangeObstacle | null;
  /** What the type has become since it was shown. */
  changed: PageBookingType | null;
}

export type MoveEvent =
  | { kind: 'move-chosen'; move: SentMove }
  | { kind: 'move-unchosen' }
  | { kind: 'move-sent'; input: SentMove }
  | { kind: 'move-returned'; outcome: OutcomeOf<'rescheduleBooking'> };

export const openedMove: MoveState = {
  chosen: null,
  lost: null,
  obstacle: null,
  changed: null,
  ...unsentOr<SentMove>(null),
};

export function moveFromMemory({ chosen, pending }: RememberedMoving): MoveState {
  return { ...openedMove, ...unsentOr(pending?.input ?? null), chosen: pending?.input ?? chosen };
}

export function moveReducer(state: MoveState, event: MoveEvent): MoveState {
  switch (event.kind) {
    case 'move-chosen':
      return state.pending ? state : { ...openedMove, changed: state.changed, chosen: event.move };
    case 'move-unchosen':
      return state.pending ? state : openedMove;
    case 'move-sent':
      return { ...sent(state, event.input), lost: null };
    case 'move-returned':
      return returned(state, event.outcome, refused);
  }
}

function refused(editing: MoveState, details: RefusalDetails<ReasonOf<'rescheduleBooking'>>): MoveState {
  switch (details.reason) {
    case 'terms-changed': {
      const { type } = details.params;
      const chosen = editing.chosen && { ...editing.chosen, terms: type.terms };
      return { ...editing, chosen, changed: type };
    }
    case 'slot-taken':
    case 'slot-not-offered': {
      const alternatives = details.params.alternatives.map((start) => instantFromIso(start));
      return { ...editing, lost: { reason: details.reason, alternatives } };
    }
    case 'booking-over':
    case 'change-closed':
    case 'idempotency-mismatch':
      return { ...editing, obstacle: obstacleFrom(details, 'move') };
    default:
      return { ...editing, refusal: details };
  }
}
