// The words of a language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { MailWords } from './mail-words.ts';

const catalogues: Readonly<Record<Language, MailWords>> = { en, de };

export function wordsFor(language: Language): MailWords {
  return catalogues[language];
}
