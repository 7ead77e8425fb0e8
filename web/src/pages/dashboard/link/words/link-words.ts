// What is said of a page's name, in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { linkDe } from './de.ts';
import { linkEn, type LinkWords } from './en.ts';

export const linkCatalogues: Readonly<Record<Language, LinkWords>> = { en: linkEn, de: linkDe };
export const linkWords: LinkWords = linkCatalogues[language];
