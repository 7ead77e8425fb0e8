// What the settings say, in this provider's language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { settingsDe } from './de.ts';
import { settingsEn, type SettingsWords } from './en.ts';

export const settingsCatalogues: Readonly<Record<Language, SettingsWords>> = {
  en: settingsEn,
  de: settingsDe,
};
export const settingsWords: SettingsWords = settingsCatalogues[language];
