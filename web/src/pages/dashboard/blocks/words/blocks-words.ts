// What is said of blocked time, in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { blocksDe } from './de.ts';
import { blocksEn, type BlocksWords } from './en.ts';

export const blocksCatalogues: Readonly<Record<Language, BlocksWords>> = { en: blocksEn, de: blocksDe };
export const blocksWords: BlocksWords = blocksCatalogues[language];
