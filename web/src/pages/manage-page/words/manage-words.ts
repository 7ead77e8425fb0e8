// The manage page's sentences in this visitor's language; apart, as the booking page need not load them.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../shared/words/words.ts';
import { manageDe } from './de.ts';
import { manageEn, type ManageWords } from './en.ts';

export const manageCatalogues: Readonly<Record<Language, ManageWords>> = { en: manageEn, de: manageDe };

export const manageWords: ManageWords = manageCatalogues[language];
