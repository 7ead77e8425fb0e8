// The manage page's sentences in the language of this visitor; apart, so that the booking page need not load them.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from './words.ts';
import { manageDe } from './manage-de.ts';
import { manageEn } from './manage-en.ts';
import type { ManageWords } from './manage-en.ts';

export const manageCatalogues: Readonly<Record<Language, ManageWords>> = { en: manageEn, de: manageDe };

export const manageWords: ManageWords = manageCatalogues[language];
