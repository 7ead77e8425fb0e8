// What the demo alone says, in both languages. No deployed page has these sentences.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { language } from '../../../shared/words/words.ts';

export const demoEn = {
  heading: 'This is the demo',
  lead: 'Its people need no password. Sign-in links are in the log of the emulators.',
  signInAs: (name: string) => `Sign in as ${name}`,
};

export const demoDe: typeof demoEn = {
  heading: 'Das ist die Vorführung',
  lead: 'Ihre Personen brauchen kein Passwort. Anmeldelinks stehen im Protokoll der Emulatoren.',
  signInAs: (name) => `Als ${name} anmelden`,
};

const catalogues: Readonly<Record<Language, typeof demoEn>> = { en: demoEn, de: demoDe };

export const demoWords = catalogues[language];
