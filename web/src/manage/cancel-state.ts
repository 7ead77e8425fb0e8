// The question whether to cancel, and what becomes of the answer. Pure.
import type { ClientResponse } from '@holdfast/contract/client-operations.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { interruptedPhase, sentPhase, waitingPhase } from '../calls/sending.ts';
import type { Outcome } from '../calls/outcome.ts';
import type { CancelInput, RememberedCancelling } from '../memory/manage-memory.ts';
import type { SendingPhase } from '../calls/sending.ts';

export interface CancelState {
  key: string;
  reason: string;
  phase: SendingPhase;
  /** Sent and not answered: nothing else may be sent before it is. */
  pending: CancelInput | null;
  /** Why there is nothing left to cancel. */
  over: 'cancelled' | 'begun' | null;
  /** Any other refusal, to be said in words. */
  refusal: RefusalDetails | null;
}

export type CancelEvent =
  | { kind: 'reason-typed'; text: string }
  | { kind: 'cancel-sent'; input: CancelInput }
  | { kind: 'cancel-answered'; outcome: Outcome<ClientResponse<'cancelBooking'>> };

export function openedCancel(key: string): CancelState {
  return { key, reason: '', phase: { kind: 'editing' }, pending: null, over: null, refusal: null };
}

/** Something pending starts by waiting for its answer. */
export function cancelFromMemory({ key, reason, pending }: RememberedCancelling): CancelState {
  const phase: SendingPhase = pending ? interruptedPhase : { kind: 'editing' };
  return { ...openedCancel(key), reason, phase, pending: pending?.input ?? null };
}

export function cancelInput(token: string, { key, reason }: CancelState): CancelInput {
  const said = reason.trim();
  return said === '' ? { token, key } : { token, key, reason: said };
}

export function cancelReducer(state: CancelState, event: CancelEvent): CancelState {
  switch (event.kind) {
    case 'reason-typed':
      return state.phase.kind === 'editing' ? { ...state, reason: event.text } : state;
    case 'cancel-sent':
      return { ...state, pending: event.input, phase: sentPhase(state.phase), refusal: null };
    case 'cancel-answered':
      return answered(state, event.outcome);
  }
}

function answered(state: CancelState, outcome: Outcome<ClientResponse<'cancelBooking'>>): CancelState {
  const editing: CancelState = { ...state, pending: null, phase: { kind: 'editing' } };
  if (outcome.kind === 'ok') return editing;
  const waiting: CancelState = { ...state, phase: waitingPhase(state.phase, outcome) };
  if (outcome.kind === 'unreachable') return waiting;
  const { details } = outcome;
  // The key has done its work before, with another reason given.
  if (details.reason === 'idempotency-mismatch') return { ...editing, over: 'cancelled' };
  if (details.reason === 'booking-over') return { ...editing, over: details.params.state };
  return details.retryable ? waiting : { ...editing, refusal: details };
}
