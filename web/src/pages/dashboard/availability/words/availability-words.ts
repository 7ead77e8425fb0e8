// The sentences of the section Availability in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { availabilityDe } from './de.ts';
import { availabilityEn, type AvailabilityWords } from './en.ts';

export const availabilityCatalogues: Readonly<Record<Language, AvailabilityWords>> = {
  en: availabilityEn,
  de: availabilityDe,
};

export const availabilityWords: AvailabilityWords = availabilityCatalogues[language];
