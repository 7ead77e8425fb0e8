// What the page of one appointment says, in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { oneBookingDe } from './de.ts';
import { oneBookingEn, type OneBookingWords } from './en.ts';

export const oneBookingCatalogues: Readonly<Record<Language, OneBookingWords>> = {
  en: oneBookingEn,
  de: oneBookingDe,
};

export const oneBookingWords: OneBookingWords = oneBookingCatalogues[language];
