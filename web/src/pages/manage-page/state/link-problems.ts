// What a refusal says about the link that was used.
import type { Problem } from '../../../shared/calls/outcome.ts';

/** Wrong, old, foreign and mistyped links look alike. */
export function isDead(problem: Problem): boolean {
  return isNotFound(problem) || (problem.kind === 'refused' && problem.details.reason === 'invalid-request');
}

/** Of a link that worked before: it was retired, or the session is over. */
export function isNotFound(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.details.reason === 'not-found';
}
