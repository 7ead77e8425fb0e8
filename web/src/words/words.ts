// The sentences in the language of this visitor. The choice is made once, when the page starts.
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import type { Problem } from '../calls/outcome.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { languageFrom } from './language.ts';
import type { PageLanguage } from './language.ts';
import type { Words } from './en.ts';

const catalogues: Readonly<Record<PageLanguage, Words>> = { en, de };

export const language: PageLanguage = languageFrom(navigator.languages);
export const words: Words = catalogues[language];

export function sayRefusal({ reason, reference }: RefusalDetails): string {
  return words.refusals[reason](reference);
}

export function sayProblem(problem: Problem): string {
  return problem.kind === 'unreachable' ? words.unreachable[problem.cause] : sayRefusal(problem.details);
}
