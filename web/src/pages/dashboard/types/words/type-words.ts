// The words of the booking types section in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { templateCatalogues } from '../../templates/words/template-catalogues.ts';
import { editorDe } from './editor-de.ts';
import { editorEn, type EditorWords } from './editor-en.ts';
import { listDe } from './list-de.ts';
import { listEn, type ListWords } from './list-en.ts';
import { nonsenseDe } from './nonsense-de.ts';
import { nonsenseEn, type NonsenseWords } from './nonsense-en.ts';

export interface TypeWords {
  readonly list: ListWords;
  readonly editor: EditorWords;
  readonly nonsense: NonsenseWords;
}

export const typeCatalogues: Readonly<Record<Language, TypeWords>> = {
  en: { list: listEn, editor: editorEn, nonsense: nonsenseEn },
  de: { list: listDe, editor: editorDe, nonsense: nonsenseDe },
};

export const typeWords: TypeWords = typeCatalogues[language];
export const templateWords = templateCatalogues[language];
