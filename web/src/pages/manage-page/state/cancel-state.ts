// The question whether to cancel, and what becomes of the answer. Pure.
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { obstacleFrom, type ChangeObstacle } from './change-obstacle.ts';
import {
  interruptedPhase,
  sentPhase,
  waitingPhase,
  type SendingPhase,
} from '../../../shared/calls/sending.ts';
import type { OutcomeOf } from '../../../shared/calls/outcome.ts';
import type { RememberedCancelling, SentCancel } from './manage-memory.ts';

export interface CancelState {
  key: string;
  reason: string;
  /** A reason is required, and none was given. */
  isReasonMissing: boolean;
  phase: SendingPhase;
  /** Sent and not answered: nothing else may be sent before it is. */
  pending: SentCancel | null;
  /** Why it cannot be cancelled. */
  obstacle: ChangeObstacle | null;
  /** Any other refusal, to be said in words. */
  refusal: RefusalDetails | null;
  /** The service said no in words that this page does not know: only a reload helps. */
  isOutdated: boolean;
}

export type CancelEvent =
  | { kind: 'reason-typed'; text: string }
  | { kind: 'reason-missed' }
  | { kind: 'cancel-sent'; input: SentCancel }
  | { kind: 'cancel-answered'; outcome: OutcomeOf<'cancelBooking'> };

export function openedCancel(key: string): CancelState {
  return {
    key,
    reason: '',
    isReasonMissing: false,
    phase: { kind: 'editing' },
    pending: null,
    obstacle: null,
    refusal: null,
    isOutdated: false,
  };
}

/** Something pending starts by waiting for its answer. */
export function cancelFromMemory({ key, reason, pending }: RememberedCancelling): CancelState {
  const phase: SendingPhase = pending ? interruptedPhase : { kind: 'editing' };
  return { ...openedCancel(key), reason, phase, pending: pending?.input ?? null };
}

/** Null when a reason is required and none was given. */
export function cancelInput({ key, reason }: CancelState, isRequired: boolean): SentCancel | null {
  const said = reason.trim();
  if (said !== '') return { key, reason: said };
  return isRequired ? null : { key };
}

export function cancelReducer(state: CancelState, event: CancelEvent): CancelState {
  switch (event.kind) {
    case 'reason-typed':
      if (state.phase.kind !== 'editing') return state;
      return { ...state, reason: event.text, isReasonMissing: false };
    case 'reason-missed':
      return { ...state, isReasonMissing: true };
    case 'cancel-sent':
      return { ...state, pending: event.input, phase: sentPhase(state.phase), refusal: null };
    case 'cancel-answered':
      return answered(state, event.outcome);
  }
}

function answered(state: CancelState, outcome: OutcomeOf<'cancelBooking'>): CancelState {
  const editing: CancelState = { ...state, pending: null, phase: { kind: 'editing' } };
  if (outcome.kind === 'ok') return editing;
  const waiting: CancelState = { ...state, phase: waitingPhase(state.phase, outcome) };
  if (outcome.kind === 'unreachable') return waiting;
  if (outcome.kind === 'outdated') return outcome.isRefusal ? { ...editing, isOutdated: true } : waiting;
  const { details } = outcome;
  const obstacle = obstacleFrom(details, 'cancel');
  if (obstacle) return { ...editing, obstacle };
  if (details.reason === 'invalid-request' && details.params.path === 'reason') {
    return { ...editing, isReasonMissing: true };
  }
  return details.retryable ? waiting : { ...editing, refusal: details };
}
