// The page's language in the visitor's region.
import { describe, expect, it } from 'vitest';
import { pageReader } from './page-reader.ts';

describe('pageReader', () => {
  it('takes the clock from the region', () => {
    expect(pageReader('en-US', 'en').hourCycle).toBe('h12');
    expect(pageReader('de-DE', 'de').hourCycle).toBe('h23');
    expect(pageReader('fr', 'en').hourCycle).toBe('h23');
  });

  it('takes the first weekday from the region', () => {
    expect(pageReader('en-US', 'en').firstWeekday).toBe(7);
    expect(pageReader('sv-SE', 'en').firstWeekday).toBe(1);
    expect(pageReader('ar-EG', 'en').firstWeekday).toBe(6);
  });

  it('formats in the language of the page, whatever the visitor speaks', () => {
    for (const language of ['sv-SE', 'fr-FR', 'ja', 'ar-EG']) {
      expect(pageReader(language, 'en').locale).toMatch(/^en-/);
      expect(pageReader(language, 'de').locale).toMatch(/^de-/);
    }
    expect(pageReader('de-AT', 'de').locale).toBe('de-AT');
  });

  it('sends a language tag that the contract accepts', () => {
    expect(pageReader('en-US-u-hc-h12', 'en').languageTag).toBe('en-US');
    expect(pageReader('not a language', 'en').languageTag).toBe('en');
  });

  it('sends the language that the page was read in, so that mail speaks it too', () => {
    expect(pageReader('sv-SE', 'en').languageTag).toBe('sv-SE');
    expect(pageReader('de-CH', 'de').languageTag).toBe('de-CH');
    expect(pageReader('fr-FR', 'de').languageTag).toMatch(/^de-/);
  });
});
