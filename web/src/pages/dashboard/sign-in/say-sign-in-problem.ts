// What stands in the way of signing in, as a sentence.
import { dashboardWords } from '../words/dashboard-words.ts';
import { words } from '../../../shared/words/words.ts';
import type { SignInProblem } from './sign-in-problem.ts';

export function saySignInProblem(problem: SignInProblem): string {
  const { problems } = dashboardWords.signIn;
  if (problem.kind === 'email') return words.fieldErrors[problem.why];
  return problem.kind === 'unknown' ? problems.unknown(problem.code) : problems[problem.kind];
}
