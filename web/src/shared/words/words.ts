// The sentences in the language of this visitor. The choice is made once, when the page starts.
import { type Language, languageFrom } from '@holdfast/contract/text/languages.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import type { Problem, SaidReason } from '../calls/outcome.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';

export const catalogues: Readonly<Record<Language, Words>> = { en, de };

export const language: Language = languageFrom(navigator.languages ?? []);
export const words: Words = catalogues[language];

export function sayRefusal({ reason, reference }: RefusalDetails<SaidReason>): string {
  return words.refusals[reason](reference);
}

export function sayProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'unreachable':
      return words.unreachable[problem.cause];
    case 'outdated':
      return words.outdated.text;
    case 'refused':
      return sayRefusal(problem.details);
  }
}
