// Why an operation refuses, as it travels on the wire: the reasons, and what comes with each.

import type { OwnRule } from './parts/own-rules.ts';
import type { PageBookingType } from './parts/page-parts.ts';

/** What accompanies each reason in `details.params`. Instants are RFC 3339 text in UTC. */
export interface RefusalParams {
  /**
   * The request itself is wrong. `path` names the value. `problem` is our own text, never a quote.
   */
  'invalid-request': { path: string; problem: string };
  /** No such page or type: unknown, hidden and inactive look alike. */
  'not-found': Record<string, never>;
  /** Another booking or hold has this time. */
  'slot-taken': { alternatives: string[] };
  /** The provider does not offer this start, or no longer does. */
  'slot-not-offered': { alternatives: string[] };
  /** The visitor saw other terms than those that would be booked. `type` has the current ones. */
  'terms-changed': { type: PageBookingType };
  /** How the hold ended: released, swept after lapsing, lost to another visitor, or turned into a booking. */
  'hold-over': { state: 'released' | 'ended' | 'lost' | 'booked' };
  /**
   * No more holds for now. `visitor`: this visitor has three, or has kept this time for fifteen minutes.
   * `day`: open holds already cover their share of that day.
   */
  'too-many-holds': { limit: 'visitor' | 'day' };
  /** It is too late for any change: the appointment was cancelled or has begun. */
  'booking-over': { state: 'cancelled' | 'begun' };
  /** The provider's policy does not let clients do this, or no longer does. `contact` is where to ask. */
  'change-closed': {
    change: 'cancel' | 'move';
    why: 'too-late' | 'too-many-moves' | 'not-offered';
    contact: string | null;
  };
  /** The start breaks rules of the provider's own that the request did not override. */
  'breaks-rules': { rules: OwnRule[] };
  'not-begun': Record<string, never>;
  /** A problem of a kind that ends when its cause does. */
  'not-closable': Record<string, never>;
  /** The problem has come up again since the caller saw it. */
  'occurred-again': Record<string, never>;
  /**
   * The email is not sent again. `changed`: newer news replaced it. `stopped`: the client wants no reminders.
   * `over`: too late. `sent`: it is out, and twice would confuse. `not-wanted`: the provider does without it.
   */
  'not-sent-again': {
    why: 'cancelled' | 'changed' | 'stopped' | 'over' | 'sent' | 'too-often' | 'mail-off' | 'not-wanted';
  };
  /** New bookings are paused until that local date, or until further notice. `note` is the provider's. */
  paused: { until: string | null; note: string };
  /** What was edited has changed since it was read. */
  'changed-elsewhere': Record<string, never>;
  /** A page or a booking type of this name exists. */
  'name-taken': Record<string, never>;
  /** No more of these. `bookings`: too many are ahead to count them in one commit. */
  'too-many': { limit: 'types' | 'bookings' };
  /** The owner of the deployment has not let this account in. */
  'not-admitted': Record<string, never>;
  /** `over`: all of it has passed. The others: the clock skips the start, the end, or all in between. */
  'not-blockable': { why: 'over' | 'too-far' | 'start-skipped' | 'end-skipped' | 'all-skipped' };
  /** Something has a part of the time. Of `bookingCount` bookings, `bookings` are the first three. */
  'time-taken': {
    bookings: { id: string; start: string }[];
    bookingCount: number;
    holdCount: number;
    blockCount: number;
  };
  /** The key has already blocked other time. Nothing was changed. */
  'key-used': Record<string, never>;
  /** The caller is not signed in, or is not a provider here. */
  unauthenticated: Record<string, never>;
  /** The key already made a booking from other content. Nothing was changed. */
  'idempotency-mismatch': { bookingReference: string };
  /** Too much load. The same call is safe to repeat and will probably succeed. */
  unavailable: Record<string, never>;
  /**
   * A fault of ours, logged under `reference`. The outcome may be unknown. The same key is safe to repeat.
   */
  internal: Record<string, never>;
}

export type RefusalReason = keyof RefusalParams;

/** The `details` of a refused call. The server's log has the same `reference`. */
export type RefusalDetails<Reason extends RefusalReason = RefusalReason> = {
  [Each in Reason]: {
    reason: Each;
    reference: string;
    retryable: boolean;
    params: RefusalParams[Each];
  };
}[Reason];

/** A refusal as a value. Faults are thrown, so `internal` is not among the reasons unless it is named. */
export type Refusal<Reason extends RefusalReason = Exclude<RefusalReason, 'internal'>> = {
  [Kind in Reason]: { kind: Kind; params: RefusalParams[Kind] };
}[Reason];

export const notFound = { kind: 'not-found', params: {} } as const satisfies Refusal;
export const unavailable = { kind: 'unavailable', params: {} } as const satisfies Refusal;
