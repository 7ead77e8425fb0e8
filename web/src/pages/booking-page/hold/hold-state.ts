// The hold of the open form as a machine: what is known of it, and what each response makes of it. Pure.
import type { ReasonOf } from '@holdfast/contract/operations.ts';
import { pauseMilliseconds } from '../../../shared/calls/sending.ts';
import type { LostStart } from '../form/form-state.ts';
import type { OutcomeOf, Refused } from '../../../shared/calls/outcome.ts';
import type { RememberedHold } from '../../../shared/memory/hold-memory.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';

export type HoldOutcome = OutcomeOf<'holdSlot'>;

/**
 * `none`: opened by a link, nothing is held or said. `asking`: the first time, or in doubt. `without`: the
 * form goes on without a hold. `gone`: the start is taken or not offered, as the form's own alert says.
 */
export type HoldStatus = 'none' | 'asking' | 'held' | 'lapsed' | 'without' | 'gone';

export interface HoldState {
  /** The hold that exists or may exist at the service; it goes with the booking. */
  hold: RememberedHold | null;
  status: HoldStatus;
  /** By the server's clock: not asked again before; may be 0 or infinite. */
  askFrom: number;
  /** Calls in a row that had no response. */
  failures: number;
  /** What was known is not certain now: time passed unseen, or the list says otherwise. */
  isDoubted: boolean;
  /** A new secret was made once already because the hold had ended. */
  isSecondSecret: boolean;
}

/** `secret` is a new one, used when a hold is taken. `at` is the server's clock. */
export interface HoldOpening {
  start: Instant;
  /** The visitor chose this start here; a link takes no hold. */
  chosen: boolean;
  secret: string;
  at: Instant;
}

export type HoldEvent =
  | ({ kind: 'opened' } & HoldOpening)
  | { kind: 'returned'; secret: string; outcome: HoldOutcome; newSecret: string; at: Instant }
  | { kind: 'ticked'; at: Instant }
  | { kind: 'doubted' }
  /** This tab turned out to be a copy of the one that holds. */
  | { kind: 'copied' }
  | { kind: 'dropped' };

const none: HoldState = {
  hold: null,
  status: 'none',
  askFrom: 0,
  failures: 0,
  isDoubted: false,
  isSecondSecret: false,
};
// A response that moved nothing is not asked for again at every tick.
const restMilliseconds = 5_000;

/** The hold of the start that the form shows now: the one it had, as after a reload; a new one; or none. */
export function openedHold(before: RememberedHold | null, opening: HoldOpening): HoldState {
  const { start, chosen, secret, at } = opening;
  if (before?.start === start && !before.left) {
    // Of what another tab holds nothing can be said here.
    if (before.shared === true) return { ...none, hold: before };
    return ticked({ ...none, hold: before, status: before.term ? 'held' : 'asking' }, at);
  }
  if (!chosen) return none;
  const hold = {
    secret,
    start,
    replaces: before && before.shared !== true ? before.secret : null,
    term: null,
    left: false,
  };
  return { ...none, hold, status: 'asking' };
}

export function holdReducer(state: HoldState, event: HoldEvent): HoldState {
  switch (event.kind) {
    case 'opened':
      return state.hold?.start === event.start ? state : openedHold(state.hold, event);
    case 'returned':
      return state.hold?.secret === event.secret ? returned(state, state.hold, event) : state;
    case 'ticked':
      return ticked(state, event.at);
    case 'doubted':
      return state.status === 'held'
        ? { ...state, status: 'asking', isDoubted: true, askFrom: 0, failures: 0 }
        : state;
    case 'copied':
      return state.hold ? { ...none, hold: { ...state.hold, replaces: null, shared: true } } : state;
    case 'dropped':
      return { ...none, status: 'gone' };
  }
}

/** What the form has to say when the response means that the start cannot be had. */
export function lossFrom(outcome: HoldOutcome, start: Instant): LostStart | null {
  if (outcome.kind !== 'refused') return null;
  const { details } = outcome;
  if (details.reason === 'slot-taken' || details.reason === 'slot-not-offered') {
    const alternatives = details.params.alternatives.map((alternative) => instantFromIso(alternative));
    return { start, reason: details.reason, alternatives };
  }
  const isTakenOver = details.reason === 'hold-over' && details.params.state === 'lost';
  return isTakenOver ? { start, reason: 'slot-taken', alternatives: null } : null;
}

function ticked(state: HoldState, at: Instant): HoldState {
  const isLapsing = state.status === 'held' && state.hold?.term && at >= state.hold.term.until;
  return isLapsing ? { ...state, status: 'lapsed' } : state;
}

type ReturnedEvent = Extract<HoldEvent, { kind: 'returned' }>;

function returned(state: HoldState, hold: RememberedHold, event: ReturnedEvent): HoldState {
  const { outcome, at } = event;
  if (outcome.kind === 'ok') {
    const { until, longestUntil } = outcome.response.hold;
    const term = { until: instantFromIso(until), longestUntil: instantFromIso(longestUntil) };
    const known = { ...hold, replaces: null, term };
    return ticked(
      {
        ...state,
        hold: known,
        status: 'held',
        askFrom: at + restMilliseconds,
        failures: 0,
        isDoubted: false,
      },
      at,
    );
  }
  if (outcome.kind === 'refused' && !outcome.details.retryable) return refused(state, hold, outcome, event);
  if (outcome.kind === 'outdated') {
    if (outcome.isRefusal) return { ...none, status: 'without' };
    // It may be held, until when cannot be read: it goes with the booking, and is not asked for again.
    const status = hold.term ? state.status : 'without';
    return { ...state, status, askFrom: Number.POSITIVE_INFINITY };
  }
  return {
    ...state,
    // A failed renewal leaves the hold as it is; after a first call, or one in doubt, it may exist or not.
    status: hold.term && !state.isDoubted ? state.status : 'without',
    askFrom: at + pauseMilliseconds(state.failures),
    failures: state.failures + 1,
  };
}

function refused(
  state: HoldState,
  hold: RememberedHold,
  { details }: Refused<ReasonOf<'holdSlot'>>,
  event: ReturnedEvent,
): HoldState {
  switch (details.reason) {
    case 'slot-taken':
    case 'slot-not-offered':
      return { ...none, status: 'gone' };
    case 'hold-over':
      switch (details.params.state) {
        case 'lost':
          return { ...none, status: 'gone' };
        case 'booked':
          // By another copy of this form: the key will bring its booking back.
          return {
            ...state,
            status: state.isDoubted ? 'without' : state.status,
            askFrom: Number.POSITIVE_INFINITY,
          };
        case 'released':
        case 'ended': {
          if (state.isSecondSecret) return { ...none, status: 'without' };
          const next = { ...hold, secret: event.newSecret, replaces: null, term: null };
          return { ...none, hold: next, status: 'asking', isSecondSecret: true };
        }
      }
    case 'paused':
    case 'too-many-holds':
    case 'not-found':
    case 'invalid-request':
    case 'unavailable':
    case 'internal':
      return { ...none, status: 'without' };
  }
}
