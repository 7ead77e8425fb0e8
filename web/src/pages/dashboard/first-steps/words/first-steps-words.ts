// What the first steps say, in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { firstStepsDe } from './de.ts';
import { firstStepsEn, type FirstStepsWords } from './en.ts';

export const firstStepsCatalogues: Readonly<Record<Language, FirstStepsWords>> = {
  en: firstStepsEn,
  de: firstStepsDe,
};
export const firstStepsWords: FirstStepsWords = firstStepsCatalogues[language];
