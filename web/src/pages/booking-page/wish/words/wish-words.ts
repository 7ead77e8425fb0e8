// The sentences about a wished time in this visitor's language. They come with what says them.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { wishDe } from './de.ts';
import { wishEn, type WishWords } from './en.ts';

export const wishCatalogues: Readonly<Record<Language, WishWords>> = { en: wishEn, de: wishDe };

export const wishWords: WishWords = wishCatalogues[language];
