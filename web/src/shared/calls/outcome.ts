// What a call can come to. Nothing is thrown: every ending is a value that a reducer can decide on.
import type { OperationFor, OperationName, ReasonOf, ResponseOf } from '@holdfast/contract/operations.ts';
import type { RefusalDetails, RefusalReason } from '@holdfast/contract/refusals.ts';

/** Every reason that a page may meet. */
export type PageReason = ReasonOf<OperationFor<'client'>>;

/** The reasons that a page says in words; on every other one it acts. */
export type SaidReason = 'invalid-request' | 'not-found' | 'terms-changed' | 'unavailable' | 'internal';

export interface Responded<Value> {
  kind: 'ok';
  response: Value;
  /** Milliseconds that it lay ready before it was asked for, where it did. */
  age?: number;
}

/** The service understood and said no; nothing happened, unless the reason says otherwise. */
export interface Refused<Reason extends RefusalReason = SaidReason> {
  kind: 'refused';
  details: RefusalDetails<Reason>;
}

/** No response that can be trusted: whether the service did what was asked is unknown. */
export interface Unreachable {
  kind: 'unreachable';
  cause: 'offline' | 'silent' | 'malformed';
}

/** A response that this page is too old or too new to read. Asking again will not help. */
export interface Outdated {
  kind: 'outdated';
  /** The service said no, so nothing happened. Otherwise what was asked for may have been done. */
  isRefusal: boolean;
}

export type Problem<Reason extends RefusalReason = SaidReason> = Refused<Reason> | Unreachable | Outdated;
export type Outcome<Value, Reason extends RefusalReason = PageReason> = Responded<Value> | Problem<Reason>;
/** What a call of `Op` can come to: only the refusals that it declares are among it. */
export type OutcomeOf<Op extends OperationName> = Outcome<ResponseOf<Op>, ReasonOf<Op>>;

/** Whether the service said no for good: the same call again would be refused again. */
export function isFinalNo(outcome: Outcome<unknown, RefusalReason>): boolean {
  if (outcome.kind === 'outdated') return outcome.isRefusal;
  return outcome.kind === 'refused' && !outcome.details.retryable;
}
