// What clients asked and got, as plain data; instants are epoch milliseconds of the servers' time line.
import type { Span } from './raw-state.ts';

/** What a client asked. `key` and `hold` are the harness's own names; `content` stands for the typed text. */
export type Asked =
  | { readonly op: 'list'; readonly type: string; readonly ownHold: string | null }
  | {
      readonly op: 'hold';
      readonly type: string;
      readonly start: number;
      readonly hold: string;
      readonly replaces: string | null;
      readonly visitor: string;
    }
  | { readonly op: 'release'; readonly hold: string }
  | {
      readonly op: 'confirm';
      readonly type: string;
      readonly start: number;
      readonly key: string;
      readonly hold: string | null;
      readonly content: string;
    }
  /** `booking` is the key under which the booking was confirmed, `key` that of the change. */
  | {
      readonly op: 'move';
      readonly type: string;
      readonly start: number;
      readonly booking: string;
      readonly key: string;
      readonly content: string;
    }
  | { readonly op: 'cancel'; readonly booking: string; readonly key: string; readonly content: string }
  | { readonly op: 'view'; readonly booking: string; readonly type: string }
  /** The provider's own: `span` is the time that the readings in `content` mean. */
  | { readonly op: 'block'; readonly span: Span; readonly key: string; readonly content: string }
  /** `block` is the key under which the time was blocked. */
  | { readonly op: 'unblock'; readonly block: string }
  | { readonly op: 'sweep' };

export type Outcome =
  /**
   * Lists have `starts` and their range, blocks a range, holds `until`, bookings `startsAt`. `text` is what a
   * repetition must say again.
   */
  | {
      readonly kind: 'ok';
      readonly starts?: readonly number[];
      readonly range?: Span;
      readonly until?: number;
      readonly startsAt?: number;
      readonly text?: string;
      /** Where a booking stood when a client looked at it. */
      readonly state?: string;
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly state?: string }
  /** No process was listening: the call had no effect. */
  | { readonly kind: 'unsent' }
  /** A time-out, a broken connection or an answer that says so: the call may take effect, even later. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface Call {
  readonly number: number;
  readonly client: string;
  /** The serving process that was asked. */
  readonly process: string;
  /** Null for what concerns every provider. */
  readonly provider: string | null;
  readonly asked: Asked;
  readonly calledAt: number;
  /** When the answer came, or when waiting for it ended. */
  readonly answeredAt: number;
  readonly outcome: Outcome;
}

/** After these refusals the outcome is unknown: the call may still have taken effect. */
const undecided: readonly string[] = ['unavailable', 'internal'];

/** True if the call may have changed something. */
export function mayHaveHappened(call: Call): boolean {
  const { outcome } = call;
  if (outcome.kind === 'unsent') return false;
  return outcome.kind !== 'refused' || undecided.includes(outcome.reason);
}

/** The calls of one operation, with its own request type. */
export function callsOf<Op extends Asked['op']>(calls: readonly Call[], op: Op): CallOf<Op>[] {
  return calls.filter((call): call is CallOf<Op> => isCallOf(call, op));
}

export type CallOf<Op extends Asked['op']> = Call & { readonly asked: Extract<Asked, { readonly op: Op }> };

function isCallOf<Op extends Asked['op']>(call: Call, op: Op): call is CallOf<Op> {
  return call.asked.op === op;
}
