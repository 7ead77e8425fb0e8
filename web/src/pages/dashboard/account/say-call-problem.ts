// A sentence for every way in which a signed-in person's call can fail.
import type { Problem } from '../../../shared/calls/outcome.ts';
import { sayProblem } from '../../../shared/words/words.ts';
import type { SignedInReason } from './signed-in-refusals.ts';
import { callWords } from './words/call-words.ts';

/** Sections that can do more about a refusal than say it look at its reason first. */
export function sayCallProblem(problem: Problem<SignedInReason>): string {
  if (problem.kind !== 'refused') return sayProblem(problem);
  const { reason, reference } = problem.details;
  return callWords[reason](reference);
}
