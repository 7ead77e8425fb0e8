// Why an operation said no, as it travels on the wire: the reasons, what comes with each, and whether trying again helps.

import type { OwnRuleName } from './booking/own-rules.ts';
import type { PageBookingType } from './parts/page-parts.ts';

/** What accompanies each reason in `details.params`. Instants are RFC 3339 text in UTC. */
export interface RefusalParams {
  /** The request itself is wrong; `path` names the value, `problem` says what was expected. Our own words, never the sender's text. */
  'invalid-request': { path: string; problem: string };
  /** No such page or type: unknown, hidden and inactive look alike. */
  'not-found': Record<string, never>;
  /** Somebody else has this time. */
  'slot-taken': { alternatives: string[] };
  /** The provider does not offer this start (any more). */
  'slot-not-offered': { alternatives: string[] };
  /** The visitor saw other terms than those that would be booked. `type` has them as they are now. */
  'terms-changed': { type: PageBookingType };
  /** The hold has ended, and how: given back, swept after lapsing, taken over by somebody else, or turned into a booking. */
  'hold-over': { state: 'released' | 'ended' | 'lost' | 'booked' };
  /**
   * No more holds now. `visitor`: this one has three, or has kept this time for fifteen minutes. `day`: open holds already
   * cover their share of that day.
   */
  'too-many-holds': { limit: 'visitor' | 'day' };
  /** Nothing can be changed any more: it was cancelled, or it has begun. */
  'booking-over': { state: 'cancelled' | 'begun' };
  /** The provider's policy does not let clients do this (any more); `contact` is where to ask. */
  'change-closed': {
    change: 'cancel' | 'move';
    why: 'too-late' | 'too-many-moves' | 'not-offered';
    contact: string | null;
  };
  /** The start breaks rules of the provider's own that the request did not name. */
  'breaks-rules': { rules: OwnRuleName[] };
  /** The appointment has not begun yet. */
  'not-begun': Record<string, never>;
  /** Nobody is signed in, or somebody who is no provider here (any more). */
  unauthenticated: Record<string, never>;
  /** The key already made a booking from other content; nothing was changed. */
  'idempotency-mismatch': { bookingReference: string };
  /** Too much at once; the same call again is safe and will probably do. */
  unavailable: Record<string, never>;
  /** A fault of ours, logged under `reference`. The outcome may be unknown: asking again with the same key is safe. */
  internal: Record<string, never>;
}

export type RefusalReason = keyof RefusalParams;

/** The `details` of a refused call. `reference` is in the server's log too. */
export type RefusalDetails<Reason extends RefusalReason = RefusalReason> = {
  [Each in Reason]: {
    reason: Each;
    reference: string;
    retryable: boolean;
    params: RefusalParams[Each];
  };
}[Reason];

/** A "no" as a value. Faults are thrown, so `internal` is not among them unless it is named. */
export type Refusal<Reason extends RefusalReason = Exclude<RefusalReason, 'internal'>> = {
  [Kind in Reason]: { kind: Kind; params: RefusalParams[Kind] };
}[Reason];

export const notFound = { kind: 'not-found', params: {} } as const satisfies Refusal;
export const unavailable = { kind: 'unavailable', params: {} } as const satisfies Refusal;
