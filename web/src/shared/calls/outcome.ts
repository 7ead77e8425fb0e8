// What a call can come to. Nothing is thrown: every ending is a value that a reducer can decide on.
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';

export interface Answered<Value> {
  kind: 'ok';
  response: Value;
  /** Milliseconds that it lay ready before it was asked for, where it did. */
  age?: number;
}

/** The service understood and said no; nothing happened, unless the reason says otherwise. */
export interface Refused {
  kind: 'refused';
  details: RefusalDetails;
}

/** No answer that can be trusted: whether the service did what was asked is unknown. */
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

export type Problem = Refused | Unreachable | Outdated;
export type Outcome<Value> = Answered<Value> | Problem;

/** Whether the service said no for good: the same call again would be refused again. */
export function isFinalNo(outcome: Outcome<unknown>): boolean {
  if (outcome.kind === 'outdated') return outcome.isRefusal;
  return outcome.kind === 'refused' && !outcome.details.retryable;
}
