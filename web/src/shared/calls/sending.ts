// Something that must be sent exactly once, however often it takes: editing, sending, or waiting.
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import type { Outcome, PageReason, Problem, SaidReason } from './outcome.ts';

export type SendingPhase =
  | { kind: 'editing' }
  | { kind: 'sending'; attempt: number }
  | { kind: 'waiting'; attempt: number; problem: Problem };

export interface Sending<Input> {
  phase: SendingPhase;
  /** Sent, without a response: nothing else may be sent before there is one. */
  pending: Input | null;
  /** To be said in words. */
  refusal: RefusalDetails<SaidReason> | null;
  /** The service said no in words that this page does not know: only a reload helps. */
  isOutdated: boolean;
}

/** What a reload interrupted was sent, and nobody knows what became of it. */
export function unsentOr<Input>(pending: Input | null): Sending<Input> {
  const phase: SendingPhase = pending
    ? { kind: 'waiting', attempt: 0, problem: { kind: 'unreachable', cause: 'silent' } }
    : { kind: 'editing' };
  return { phase, pending, refusal: null, isOutdated: false };
}

/** When it leaves; counts the attempts that came to nothing. */
export function sent<Input, State extends Sending<Input>>(state: State, pending: Input): State {
  const attempt = state.phase.kind === 'waiting' ? state.phase.attempt + 1 : 0;
  return { ...state, pending, phase: { kind: 'sending', attempt }, refusal: null };
}

/** `refused` acts on a refusal, or sets it to be said in words: unless trying again may help. */
export function returned<State extends Sending<unknown>, Reason extends PageReason>(
  state: State,
  outcome: Outcome<unknown, Reason>,
  refused: (editing: State, details: RefusalDetails<Reason>) => State,
): State {
  const editing: State = { ...state, pending: null, phase: { kind: 'editing' } };
  const attempt = state.phase.kind === 'editing' ? 0 : state.phase.attempt;
  const waiting = (problem: Problem): State => ({ ...state, phase: { kind: 'waiting', attempt, problem } });
  if (outcome.kind === 'ok') return editing;
  if (outcome.kind === 'refused') {
    const next = refused(editing, outcome.details);
    return next.refusal?.retryable ? waiting({ kind: 'refused', details: next.refusal }) : next;
  }
  const isRefusal = outcome.kind === 'outdated' && outcome.isRefusal;
  return isRefusal ? { ...editing, isOutdated: true } : waiting(outcome);
}

/** Whether it was sent and nobody knows what became of it. */
export function isUnsurePhase(phase: SendingPhase): boolean {
  return phase.kind === 'waiting' || (phase.kind === 'sending' && phase.attempt > 0);
}

/** How long to wait before sending again: longer each time, half a minute at most. */
export function pauseMilliseconds(attempt: number): number {
  return Math.min(2_000 * 2 ** attempt, 30_000);
}
