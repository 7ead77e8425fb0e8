// The texts of the templates in every language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { templatesDe } from './de.ts';
import { templatesEn, type TemplateWords } from './en.ts';

export const templateCatalogues: Readonly<Record<Language, TemplateWords>> = {
  en: templatesEn,
  de: templatesDe,
};
