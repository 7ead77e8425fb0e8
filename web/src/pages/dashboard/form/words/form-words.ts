// What forms say of fields, in this reader's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { formDe } from './de.ts';
import { formEn, type FormWords } from './en.ts';

export const formCatalogues: Readonly<Record<Language, FormWords>> = { en: formEn, de: formDe };
export const formWords: FormWords = formCatalogues[language];

/** Fields with a rule that no number says. */
export type RuledField = keyof FormWords['ruled'];
