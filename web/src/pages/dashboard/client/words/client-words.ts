// The sentences about a client in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { clientDe } from './de.ts';
import { clientEn, type ClientWords } from './en.ts';

export const clientCatalogues: Readonly<Record<Language, ClientWords>> = { en: clientEn, de: clientDe };

export const clientWords: ClientWords = clientCatalogues[language];
