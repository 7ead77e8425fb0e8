// The page's language in the visitor's region.
import { describe, expect, it } from 'vitest';
import { readerFromLanguage } from './reader.ts';

describe('readerFromLanguage', () => {
  it('takes the clock from the region', () => {
    expect(readerFromLanguage('en-US').hourCycle).toBe('h12');
    expect(readerFromLanguage('de-DE').hourCycle).toBe('h23');
    expect(readerFromLanguage('fr').hourCycle).toBe('h23');
  });

  it('takes the first weekday from the region', () => {
    expect(readerFromLanguage('en-US').firstWeekday).toBe(7);
    expect(readerFromLanguage('sv-SE').firstWeekday).toBe(1);
    expect(readerFromLanguage('ar-EG').firstWeekday).toBe(6);
  });

  it('formats in English, the language of the page, whatever the visitor speaks', () => {
    for (const language of ['de-DE', 'fr-FR', 'ja', 'ar-EG']) {
      expect(readerFromLanguage(language).locale).toMatch(/^en-/);
    }
  });

  it('sends a language tag that the contract accepts', () => {
    expect(readerFromLanguage('en-US-u-hc-h12').languageTag).toBe('en-US');
    expect(readerFromLanguage('not a language').languageTag).toBe('en');
  });
});
