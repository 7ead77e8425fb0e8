// The sentences of the section Today in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { todayDe } from './de.ts';
import { todayEn, type TodayWords } from './en.ts';

export const todayCatalogues: Readonly<Record<Language, TodayWords>> = { en: todayEn, de: todayDe };

export const todayWords: TodayWords = todayCatalogues[language];
