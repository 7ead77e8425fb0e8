// The question whether to cancel, and what becomes of it. Pure.
import type { ReasonOf } from '@holdfast/contract/operations.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { obstacleFrom, type ChangeObstacle } from './change-obstacle.ts';
import { returned, sent, unsentOr, type Sending } from '../../../shared/calls/sending.ts';
import type { OutcomeOf } from '../../../shared/calls/outcome.ts';
import type { RememberedCancelling, SentCancel } from './manage-memory.ts';

export interface CancelState extends Sending<SentCancel> {
  key: string;
  reason: string;
  /** A reason is required, and none was given. */
  isReasonMissing: boolean;
  /** Why it cannot be cancelled. */
  obstacle: ChangeObstacle | null;
}

export type CancelEvent =
  | { kind: 'reason-typed'; text: string }
  | { kind: 'reason-missed' }
  | { kind: 'cancel-sent'; input: SentCancel }
  | { kind: 'cancel-returned'; outcome: OutcomeOf<'cancelBooking'> };

export function openedCancel(key: string): CancelState {
  return {
    key,
    reason: '',
    isReasonMissing: false,
    obstacle: null,
    ...unsentOr<SentCancel>(null),
  };
}

export function cancelFromMemory({ key, reason, pending }: RememberedCancelling): CancelState {
  return { ...openedCancel(key), reason, ...unsentOr(pending?.input ?? null) };
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
      return sent(state, event.input);
    case 'cancel-returned':
      return returned(state, event.outcome, refused);
  }
}

function refused(editing: CancelState, details: RefusalDetails<ReasonOf<'cancelBooking'>>): CancelState {
  switch (details.reason) {
    case 'booking-over':
    case 'change-closed':
    case 'idempotency-mismatch':
      return { ...editing, obstacle: obstacleFrom(details, 'cancel') };
    case 'invalid-request':
      if (details.params.path === 'reason') return { ...editing, isReasonMissing: true };
      return { ...editing, refusal: details };
    default:
      return { ...editing, refusal: details };
  }
}
