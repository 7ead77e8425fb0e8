// The settings edit what is stored, and another language keeps the region's habits.
import { expect, it } from 'vitest';
import { inLanguage, languageOf } from './profile-value.ts';

it.each([
  ['en-SE', 'de', 'de-SE'],
  ['de', 'en', 'en'],
  ['zh-Hant-TW', 'en', 'en-TW'],
] as const)('%s in %s is %s', (locale, language, expected) => {
  expect(inLanguage(locale, language)).toBe(expected);
});

it.each([
  ['en-SE', 'en'],
  ['de-AT', 'de'],
  ['sv-SE', 'en'],
])('emails in %s are written in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
