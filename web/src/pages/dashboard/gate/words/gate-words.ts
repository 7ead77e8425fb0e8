// What people read who cannot go on to the dashboard, in their language.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../../shared/words/words.ts';
import { gateDe } from './de.ts';
import { gateEn, type GateWords } from './en.ts';

export const gateCatalogues: Readonly<Record<Language, GateWords>> = { en: gateEn, de: gateDe };
export const gateWords: GateWords = gateCatalogues[language];
