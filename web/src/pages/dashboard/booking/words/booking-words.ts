// What is said of appointments, in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { bookingDe } from './de.ts';
import { bookingEn, type BookingWords } from './en.ts';

export const bookingCatalogues: Readonly<Record<Language, BookingWords>> = { en: bookingEn, de: bookingDe };

export const bookingWords: BookingWords = bookingCatalogues[language];
