// How the recipient reads: their language, and the habits of their region for dates and times.
import { type Language, languages } from './languages.ts';

export interface Reader {
  readonly language: Language;
  /** What dates and numbers are formatted with: the language of the words, in the reader's own region. */
  readonly locale: string;
  readonly hourCycle: 'h12' | 'h23';
}

const fallbacks: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/**
 * From a BCP 47 tag; an unreadable one counts as `en`. The words are in `language`, by default the tag's own
 * language if we have it, otherwise English.
 */
export function readerFromLocale(tag: string, language?: Language): Reader {
  const own = localeFromTag(tag);
  const words = language ?? languages.find((one) => one === own.language) ?? 'en';
  const hours = new Intl.DateTimeFormat(own, { hour: 'numeric', timeZone: 'UTC' }).resolvedOptions();
  return {
    language: words,
    locale: own.language === words ? own.baseName : localeInRegion(words, own),
    hourCycle: hours.hour12 === true ? 'h12' : 'h23',
  };
}

/** English for text that is not a tag. */
export function localeFromTag(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale('en');
  }
}

function localeInRegion(language: Language, own: Intl.Locale): string {
  const wanted = `${language}-${own.maximize().region ?? 'US'}`;
  const got = new Intl.DateTimeFormat(wanted, { timeZone: 'UTC' }).resolvedOptions().locale;
  return got === wanted ? wanted : fallbacks[language];
}
