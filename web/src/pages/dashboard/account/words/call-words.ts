// What signed-in people read of a call that failed, in their language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { callDe } from './de.ts';
import { callEn, type CallWords } from './en.ts';

export const callCatalogues: Readonly<Record<Language, CallWords>> = { en: callEn, de: callDe };
export const callWords: CallWords = callCatalogues[language];
