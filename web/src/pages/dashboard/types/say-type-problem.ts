// Why a booking type was not saved, ordered or archived, as a sentence.
import { limits } from '@holdfast/contract/limits.ts';
import type { Problem } from '../../../shared/calls/outcome.ts';
import { sayCallProblem } from '../account/say-call-problem.ts';
import type { SignedInReason } from '../account/signed-in-refusals.ts';
import { typeWords } from './words/type-words.ts';

/** Null where the page asks to sign in again instead. */
export function sayTypeProblem(problem: Problem<SignedInReason>): string | null {
  if (problem.kind !== 'refused') return sayCallProblem(problem);
  const { problems } = typeWords.list;
  const { details } = problem;
  switch (details.reason) {
    case 'unauthenticated':
      return null;
    case 'changed-elsewhere':
    case 'name-taken':
    case 'not-found':
      return problems[details.reason];
    case 'too-many':
      return details.params.limit === 'types'
        ? problems['too-many-types'](limits.bookingTypes)
        : problems['too-many-bookings'];
    default:
      return sayCallProblem(problem);
  }
}
