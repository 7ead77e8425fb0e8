// The dashboard's own sentences in this provider's language, and how they read dates and times.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../shared/words/words.ts';
import { pageReader } from '../../../shared/time/page-reader.ts';
import { dashboardDe } from './de.ts';
import { dashboardEn, type DashboardWords } from './en.ts';

export const dashboardCatalogues: Readonly<Record<Language, DashboardWords>> = {
  en: dashboardEn,
  de: dashboardDe,
};

export const dashboardWords: DashboardWords = dashboardCatalogues[language];
export const dashboardReader = pageReader(navigator.language, language);
