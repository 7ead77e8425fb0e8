// The sentences of "Why is this time not offered?" in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { whyDe } from './de.ts';
import { whyEn, type WhyWords } from './en.ts';

export const whyCatalogues: Readonly<Record<Language, WhyWords>> = { en: whyEn, de: whyDe };

export const whyWords: WhyWords = whyCatalogues[language];
