// What each event makes of what the manage page knows. Pure: time comes with the events.
import { type Instant, instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { cancelReducer, openedCancel, type CancelEvent } from './cancel-state.ts';
import { clocksAfterChange } from './clocks-after-change.ts';
import { isDead, isNotFound, type Arrival } from './manage-link.ts';
import { moveReducer, openedMove, type MoveEvent } from './move-state.ts';
import { startingState, tokenOf, type ManageEvent, type ManageState } from './manage-state.ts';
import type { OutcomeOf } from '../../../shared/calls/outcome.ts';

export function manageReducer(before: ManageState, event: ManageEvent): ManageState {
  const state = { ...before, now: instant(event.at + before.clockOffset) };
  switch (event.kind) {
    case 'arrived':
      return arrived(state, event.arrival, event.at);
    case 'viewed':
      return event.token === tokenOf(state) ? viewed(state, event.outcome, event.at) : state;
    case 'retried':
      return { ...state, failure: null };
    case 'ticked':
      return { ...state, exchange: state.exchange === 'paused' ? 'wanted' : state.exchange };
    case 'wished':
      return { ...state, wish: event.wish };
    case 'cancel-opened':
      return { ...state, done: null, change: { kind: 'cancelling', cancel: openedCancel(event.key) } };
    case 'move-opened':
      return { ...state, done: null, change: { kind: 'moving', move: openedMove } };
    case 'change-left':
      return closed(state);
    case 'done-read':
      return { ...state, done: null };
    case 'stop-sent':
      return { ...state, stopping: { kind: 'sending' } };
    case 'stop-returned':
      return stopped(state, event.outcome);
    case 'reason-typed':
    case 'reason-missed':
    case 'cancel-sent':
    case 'cancel-returned':
      return cancelChanged(state, event);
    case 'move-chosen':
    case 'move-unchosen':
    case 'move-sent':
    case 'move-returned':
      return moveChanged(state, event);
  }
}

/** The link that is open already does not interrupt what is being done with it. */
function arrived(state: ManageState, arrival: Arrival | null, at: Instant): ManageState {
  const isOpen = arrival?.kind === 'link' && arrival.token === state.link && state.failure === null;
  return isOpen ? { ...state, wish: arrival.wish } : startingState(arrival, at);
}

function viewed(state: ManageState, outcome: OutcomeOf<'viewBooking'>, at: Instant): ManageState {
  if (outcome.kind === 'ok') {
    const { response } = outcome;
    const now = instantFromIso(response.now);
    const { session } = response;
    return {
      ...state,
      session,
      seen: response,
      failure: null,
      exchange: 'wanted',
      now,
      clockOffset: now - at,
    };
  }
  // What is shown after a change comes from its own response: it stays.
  if (state.seen) return { ...state, exchange: outcome.kind === 'unreachable' ? 'paused' : 'given-up' };
  return { ...state, failure: isDead(outcome) ? 'dead' : outcome };
}

/** Where a change turned out to be barred, what was shown is out of date. */
function closed(state: ManageState): ManageState {
  const { change } = state;
  const obstacle =
    change.kind === 'cancelling'
      ? change.cancel.obstacle
      : change.kind === 'moving'
        ? change.move.obstacle
        : null;
  return { ...state, change: { kind: 'none' }, seen: obstacle ? null : state.seen };
}

function cancelChanged(state: ManageState, event: CancelEvent): ManageState {
  if (state.change.kind !== 'cancelling') return state;
  const cancel = cancelReducer(state.change.cancel, event);
  const next: ManageState = { ...state, change: { kind: 'cancelling', cancel } };
  if (event.kind !== 'cancel-returned') return next;
  if (event.outcome.kind !== 'ok') return isNotFound(event.outcome) ? retired(state) : next;
  const { booking, manageToken, clocks } = event.outcome.response;
  const seen = state.seen && {
    ...state.seen,
    status: 'cancelled' as const,
    cancelledBy: 'client' as const,
    booking,
    clocks: clocksAfterChange(state.seen.clocks, clocks),
  };
  return { ...changedBy(state, manageToken), seen, done: { kind: 'cancelled' } };
}

function moveChanged(state: ManageState, event: MoveEvent): ManageState {
  if (state.change.kind !== 'moving') return state;
  const move = moveReducer(state.change.move, event);
  const next: ManageState = { ...state, change: { kind: 'moving', move } };
  if (event.kind !== 'move-returned') return next;
  if (event.outcome.kind !== 'ok') return isNotFound(event.outcome) ? retired(state) : next;
  const { booking, calendar, manageToken, clocks } = event.outcome.response;
  const from = state.seen?.booking.startsAt ?? booking.startsAt;
  const seen = state.seen && {
    ...state.seen,
    booking,
    calendar,
    clocks: clocksAfterChange(state.seen.clocks, clocks),
  };
  return { ...changedBy(state, manageToken), seen, done: { kind: 'moved', from } };
}

/** A change retires the link that it was made with, and gives a fresh one. */
function changedBy(state: ManageState, link: string): ManageState {
  return { ...state, link, session: null, exchange: 'wanted', change: { kind: 'none' } };
}

/** The link worked a moment ago: something else has changed the appointment since, or the session is over. */
function retired(state: ManageState): ManageState {
  return { ...state, change: { kind: 'none' }, stopping: { kind: 'idle' }, failure: 'dead' };
}

function stopped(state: ManageState, outcome: OutcomeOf<'stopReminders'>): ManageState {
  if (outcome.kind === 'ok') {
    const seen = state.seen && { ...state.seen, reminders: 'off' as const };
    return { ...state, seen, stopping: { kind: 'idle' } };
  }
  return isNotFound(outcome) ? retired(state) : { ...state, stopping: { kind: 'failed', problem: outcome } };
}
