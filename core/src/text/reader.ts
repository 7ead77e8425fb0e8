// How the person who is written to reads: which language, and whose habits for dates and times.
import { type Language, languages } from '@holdfast/contract/text/languages.ts';

export interface Reader {
  readonly language: Language;
  /** What dates and numbers are formatted with: the language of the words in the reader's own region. */
  readonly locale: string;
  readonly hourCycle: 'h12' | 'h23';
}

/** From a BCP 47 tag: its language when there are words for it, otherwise English; anything unreadable counts as `en`. */
export function readerFromLocale(tag: string): Reader {
  const own = localeOf(tag);
  const usesHalfDays =
    new Intl.DateTimeFormat(own, { hour: 'numeric', timeZone: 'UTC' }).resolvedOptions().hour12 === true;
  const hourCycle = usesHalfDays ? 'h12' : 'h23';
  const language = languages.find((one) => one === own.language);
  if (language && language !== 'en') return { language, locale: own.baseName, hourCycle };
  return { language: 'en', locale: englishLocale(own), hourCycle };
}

function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch {
    return new Intl.Locale('en');
  }
}

function englishLocale(own: Intl.Locale): string {
  if (own.language === 'en') return own.baseName;
  const wanted = `en-${own.maximize().region ?? 'US'}`;
  const got = new Intl.DateTimeFormat(wanted, { timeZone: 'UTC' }).resolvedOptions().locale;
  return got === wanted ? wanted : 'en-GB';
}
