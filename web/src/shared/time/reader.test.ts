// The page's language in the visitor's region.
import { describe, expect, it } from 'vitest';
import { readerFromLanguage } from './reader.ts';

describe('readerFromLanguage', () => {
  it('takes the clock from the region', () => {
    expect(readerFromLanguage('en-US', 'en').hourCycle).toBe('h12');
    expect(readerFromLanguage('de-DE', 'de').hourCycle).toBe('h23');
    expect(readerFromLanguage('fr', 'en').hourCycle).toBe('h23');
  });

  it('takes the first weekday from the region', () => {
    expect(readerFromLanguage('en-US', 'en').firstWeekday).toBe(7);
    expect(readerFromLanguage('sv-SE', 'en').firstWeekday).toBe(1);
    expect(readerFromLanguage('ar-EG', 'en').firstWeekday).toBe(6);
  });

  it('formats in the language of the page, whatever the visitor speaks', () => {
    for (const language of ['sv-SE', 'fr-FR', 'ja', 'ar-EG']) {
      expect(readerFromLanguage(language, 'en').locale).toMatch(/^en-/);
      expect(readerFromLanguage(language, 'de').locale).toMatch(/^de-/);
    }
    expect(readerFromLanguage('de-AT', 'de').locale).toBe('de-AT');
  });

  it('sends a language tag that the contract accepts', () => {
    expect(readerFromLanguage('en-US-u-hc-h12', 'en').languageTag).toBe('en-US');
    expect(readerFromLanguage('not a language', 'en').languageTag).toBe('en');
  });

  it('sends the language that the page was read in, so that mail speaks it too', () => {
    expect(readerFromLanguage('sv-SE', 'en').languageTag).toBe('sv-SE');
    expect(readerFromLanguage('de-CH', 'de').languageTag).toBe('de-CH');
    expect(readerFromLanguage('fr-FR', 'de').languageTag).toMatch(/^de-/);
  });
});
