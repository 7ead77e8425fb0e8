// The words of the preview in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { previewDe } from './de.ts';
import { previewEn, type PreviewWords } from './en.ts';

export const previewCatalogues: Readonly<Record<Language, PreviewWords>> = { en: previewEn, de: previewDe };
export const previewWords: PreviewWords = previewCatalogues[language];
