import { languages } from '@holdfast/contract/text/languages.ts';
import { describe, expect, it } from 'vitest';
import { readerFromLocale } from './reader.ts';

describe('the reader', () => {
  it.each([
    ['en-US', { language: 'en', locale: 'en-US', hourCycle: 'h12' }],
    ['en-GB', { language: 'en', locale: 'en-GB', hourCycle: 'h23' }],
    ['de', { language: 'de', locale: 'de', hourCycle: 'h23' }],
    ['de-AT', { language: 'de', locale: 'de-AT', hourCycle: 'h23' }],
    ['sv-SE', { language: 'en', locale: 'en-SE', hourCycle: 'h23' }],
    ['hi-IN', { language: 'en', locale: 'en-IN', hourCycle: 'h12' }],
    ['fr', { language: 'en', locale: 'en-FR', hourCycle: 'h23' }],
    ['zh-Hant-TW', { language: 'en', locale: 'en-GB', hourCycle: 'h12' }],
  ])('with %s has words we know and the habits of the own region', (tag, reader) => {
    expect(readerFromLocale(tag)).toEqual(reader);
  });

  it.each(languages)('reads %s in its own words, whatever the region', (language) => {
    expect(readerFromLocale(language).language).toBe(language);
    expect(readerFromLocale(`${language}-CH`).language).toBe(language);
  });

  it.each(['', 'x', '!!', 'en_US', '\u0000', 'de'.repeat(400)])(
    'with the unreadable tag %j reads English',
    (tag) => {
      expect(readerFromLocale(tag)).toEqual({ language: 'en', locale: 'en', hourCycle: 'h12' });
    },
  );
});
