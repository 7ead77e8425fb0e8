// How times and lists are said, in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { timesDe } from './de.ts';
import { timesEn, type TimesWords } from './en.ts';

export const timesCatalogues: Readonly<Record<Language, TimesWords>> = { en: timesEn, de: timesDe };
export const timesWords: TimesWords = timesCatalogues[language];
