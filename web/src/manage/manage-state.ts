// Everything the manage page knows, and what each event makes of it. Pure: time comes with the events.
import type { ClientResponse } from '@holdfast/contract/client-operations.ts';
import { cancelFromMemory, cancelReducer, openedCancel } from './cancel-state.ts';
import type { CancelEvent, CancelState } from './cancel-state.ts';
import type { Outcome, Problem } from '../calls/outcome.ts';
import type { ManageWish, RememberedManage } from '../memory/manage-memory.ts';
import type { Instant } from '../time/time-kinds.ts';

export type Seen = ClientResponse<'viewBooking'>;

export interface ManageState {
  /** Null when no link that could work was given. */
  token: string | null;
  wish: ManageWish;
  /** The appointment as the service showed it. */
  seen: Seen | null;
  /** Why it is not shown; a link that does not work is told apart. */
  failure: Problem | 'dead' | null;
  /** Server clock minus visitor clock, in milliseconds. */
  clockOffset: number;
  /** The server's clock at the last event. */
  now: Instant;
  /** What is being changed. */
  change: { kind: 'none' } | { kind: 'cancelling'; cancel: CancelState };
  /** Cancelled from this tab. */
  cancelled: ClientResponse<'cancelBooking'> | null;
  /** Stopping the reminders: on its way, or why it did not happen. */
  stopping: { kind: 'idle' } | { kind: 'sending' } | { kind: 'failed'; problem: Problem };
}

/** `at` is the visitor's clock when the event happened. */
export type ManageEvent = { at: Instant } & (
  | { kind: 'arrived'; link: RememberedManage | null }
  | { kind: 'viewed'; token: string; outcome: Outcome<Seen> }
  | { kind: 'retried' }
  | { kind: 'ticked' }
  | { kind: 'wished'; wish: ManageWish }
  | { kind: 'cancel-opened'; key: string }
  | { kind: 'cancel-closed' }
  | { kind: 'stop-sent' }
  | { kind: 'stop-answered'; outcome: Outcome<ClientResponse<'stopReminders'>> }
  | CancelEvent
);

export function startingState(link: RememberedManage | null, at: Instant): ManageState {
  const cancelling = link?.cancelling ?? null;
  return {
    token: link?.token ?? null,
    wish: link?.wish ?? 'see',
    // While a cancellation has no answer its link may be retired: what it is about must be remembered, not asked.
    seen: cancelling?.pending?.seen ?? null,
    failure: link ? null : 'dead',
    clockOffset: 0,
    now: at,
    change: cancelling ? { kind: 'cancelling', cancel: cancelFromMemory(cancelling) } : { kind: 'none' },
    cancelled: link?.cancelled ?? null,
    stopping: { kind: 'idle' },
  };
}

export function manageReducer(before: ManageState, event: ManageEvent): ManageState {
  const state = { ...before, now: event.at + before.clockOffset };
  switch (event.kind) {
    case 'arrived':
      return startingState(event.link, event.at);
    case 'viewed':
      return event.token === state.token ? viewed(state, event.outcome, event.at) : state;
    case 'retried':
      return { ...state, failure: null };
    case 'ticked':
      return state;
    case 'wished':
      return { ...state, wish: event.wish };
    case 'cancel-opened':
      return { ...state, change: { kind: 'cancelling', cancel: openedCancel(event.key) } };
    case 'cancel-closed':
      return closed(state);
    case 'stop-sent':
      return { ...state, stopping: { kind: 'sending' } };
    case 'stop-answered':
      return stopped(state, event.outcome);
    case 'reason-typed':
    case 'cancel-sent':
    case 'cancel-answered':
      return cancelled(state, event);
  }
}

/** Whether the service has to be asked what the link shows. */
export function isViewDue({ token, seen, failure, cancelled }: ManageState): boolean {
  return token !== null && seen === null && failure === null && cancelled === null;
}

/** What of this must survive a reload; null when there is nothing to come back to. */
export function memoryOf({ token, wish, seen, change, cancelled }: ManageState): RememberedManage | null {
  if (token === null) return null;
  if (change.kind === 'none') return { token, wish, cancelling: null, cancelled };
  const { key, reason, pending } = change.cancel;
  const sent = pending && seen ? { input: pending, seen } : null;
  return { token, wish, cancelling: { key, reason, pending: sent }, cancelled };
}

function viewed(state: ManageState, outcome: Outcome<Seen>, at: Instant): ManageState {
  if (outcome.kind !== 'ok') return { ...state, failure: isDead(outcome) ? 'dead' : outcome };
  const now = Date.parse(outcome.answer.now);
  return { ...state, seen: outcome.answer, failure: null, now, clockOffset: now - at };
}

/** Where there was nothing left to cancel, what was shown is out of date. */
function closed(state: ManageState): ManageState {
  const isOutOfDate = state.change.kind === 'cancelling' && state.change.cancel.over !== null;
  return { ...state, change: { kind: 'none' }, seen: isOutOfDate ? null : state.seen };
}

function cancelled(state: ManageState, event: CancelEvent): ManageState {
  if (state.change.kind !== 'cancelling') return state;
  const next: ManageState = {
    ...state,
    change: { kind: 'cancelling', cancel: cancelReducer(state.change.cancel, event) },
  };
  if (event.kind !== 'cancel-answered') return next;
  if (event.outcome.kind === 'ok') {
    return { ...state, change: { kind: 'none' }, cancelled: event.outcome.answer };
  }
  return isNotFound(event.outcome) ? { ...state, change: { kind: 'none' }, failure: 'dead' } : next;
}

function stopped(state: ManageState, outcome: Outcome<ClientResponse<'stopReminders'>>): ManageState {
  if (outcome.kind === 'ok') {
    const seen = state.seen && { ...state.seen, reminders: 'off' as const };
    return { ...state, seen, stopping: { kind: 'idle' } };
  }
  if (isNotFound(outcome)) return { ...state, stopping: { kind: 'idle' }, failure: 'dead' };
  return { ...state, stopping: { kind: 'failed', problem: outcome } };
}

/** Wrong, old, foreign and mistyped links look alike. */
function isDead(problem: Problem): boolean {
  return isNotFound(problem) || (problem.kind === 'refused' && problem.details.reason === 'invalid-request');
}

function isNotFound(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.details.reason === 'not-found';
}
