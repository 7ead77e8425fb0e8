// The way to another time: choosing it, confirming it, and what becomes of the answer. Pure.
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { obstacleFrom, type ChangeObstacle } from './change-obstacle.ts';
import {
  interruptedPhase,
  sentPhase,
  waitingPhase,
  type SendingPhase,
} from '../../../shared/calls/sending.ts';
import type { OutcomeOf } from '../../../shared/calls/outcome.ts';
import type { RememberedMoving, SentMove } from './manage-memory.ts';

export interface MoveState {
  /** The chosen start with the key that was made for it; null while the times are shown. */
  chosen: SentMove | null;
  phase: SendingPhase;
  /** Sent and not answered: nothing else may be sent before it is. */
  pending: SentMove | null;
  /** The chosen start cannot be had; the nearest free ones instead. */
  lost: { reason: 'slot-taken' | 'slot-not-offered'; alternatives: readonly Instant[] } | null;
  /** Why it cannot be moved. */
  obstacle: ChangeObstacle | null;
  /** What the type has become since it was shown. */
  changed: PageBookingType | null;
  /** Any other refusal, to be said in words. */
  refusal: RefusalDetails | null;
  /** The service said no in words that this page does not know: only a reload helps. */
  isOutdated: boolean;
}

export type MoveEvent =
  | { kind: 'move-chosen'; move: SentMove }
  | { kind: 'move-unchosen' }
  | { kind: 'move-sent'; input: SentMove }
  | { kind: 'move-answered'; outcome: OutcomeOf<'rescheduleBooking'> };

export const openedMove: MoveState = {
  chosen: null,
  phase: { kind: 'editing' },
  pending: null,
  lost: null,
  obstacle: null,
  changed: null,
  refusal: null,
  isOutdated: false,
};

/** Something pending starts by waiting for its answer. */
export function moveFromMemory({ chosen, pending }: RememberedMoving): MoveState {
  if (!pending) return { ...openedMove, chosen };
  return { ...openedMove, chosen: pending.input, phase: interruptedPhase, pending: pending.input };
}

export function moveReducer(state: MoveState, event: MoveEvent): MoveState {
  switch (event.kind) {
    case 'move-chosen':
      return state.pending ? state : { ...openedMove, changed: state.changed, chosen: event.move };
    case 'move-unchosen':
      return state.pending ? state : openedMove;
    case 'move-sent':
      return {
        ...state,
        pending: event.input,
        phase: sentPhase(state.phase),
        lost: null,
        refusal: null,
      };
    case 'move-answered':
      return answered(state, event.outcome);
  }
}

function answered(state: MoveState, outcome: OutcomeOf<'rescheduleBooking'>): MoveState {
  const editing: MoveState = { ...state, pending: null, phase: { kind: 'editing' } };
  if (outcome.kind === 'ok') return editing;
  const waiting: MoveState = { ...state, phase: waitingPhase(state.phase, outcome) };
  if (outcome.kind === 'unreachable') return waiting;
  if (outcome.kind === 'outdated') return outcome.isRefusal ? { ...editing, isOutdated: true } : waiting;
  const { details } = outcome;
  if (details.reason === 'terms-changed') {
    const { type } = details.params;
    const chosen = state.chosen && { ...state.chosen, terms: type.terms };
    return { ...editing, chosen, changed: type };
  }
  if (details.reason === 'slot-taken' || details.reason === 'slot-not-offered') {
    const alternatives = details.params.alternatives.map((start) => instantFromIso(start));
    return { ...editing, lost: { reason: details.reason, alternatives } };
  }
  const obstacle = obstacleFrom(details, 'move');
  if (obstacle) return { ...editing, obstacle };
  return details.retryable ? waiting : { ...editing, refusal: details };
}
