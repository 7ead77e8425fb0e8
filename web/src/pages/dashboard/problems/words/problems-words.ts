// The sentences of the section Problems in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { problemsDe } from './de.ts';
import { problemsEn, type ProblemsWords } from './en.ts';

export const problemsCatalogues: Readonly<Record<Language, ProblemsWords>> = {
  en: problemsEn,
  de: problemsDe,
};

export const problemsWords: ProblemsWords = problemsCatalogues[language];
