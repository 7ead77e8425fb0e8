// What a call can come to. Nothing is thrown: every ending is a value that a reducer can decide on.
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';

export interface Answered<Answer> {
  kind: 'ok';
  answer: Answer;
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

export type Problem = Refused | Unreachable;
export type Outcome<Answer> = Answered<Answer> | Problem;
