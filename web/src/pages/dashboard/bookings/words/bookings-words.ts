// The sentences of the list of bookings in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { bookingsDe } from './de.ts';
import { bookingsEn, type BookingsWords } from './en.ts';

export const bookingsCatalogues: Readonly<Record<Language, BookingsWords>> = {
  en: bookingsEn,
  de: bookingsDe,
};

export const bookingsWords: BookingsWords = bookingsCatalogues[language];
