// The sentences of the section Week in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { weekDe } from './de.ts';
import { weekEn, type WeekWords } from './en.ts';

export const weekCatalogues: Readonly<Record<Language, WeekWords>> = { en: weekEn, de: weekDe };

export const weekWords: WeekWords = weekCatalogues[language];
