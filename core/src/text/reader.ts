// How the person who is written to reads: which language, and whose habits for dates and times.

/** Languages that there are words for. */
export type Language = 'en' | 'de';

export interface Reader {
  readonly language: Language;
  /** What dates and numbers are formatted with: the language of the words in the reader's own region. */
  readonly locale: string;
  readonly hourCycle: 'h12' | 'h23';
}

/** From a BCP 47 tag. German for every `de`, English for all others; anything unreadable counts as `en`. */
export function readerFromLocale(tag: string): Reader {
  const own = localeOf(tag);
  const usesHalfDays = new Intl.DateTimeFormat(own, { hour: 'numeric' }).resolvedOptions().hour12 === true;
  const hourCycle = usesHalfDays ? 'h12' : 'h23';
  if (own.language === 'de') return { language: 'de', locale: own.baseName, hourCycle };
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
  const got = new Intl.DateTimeFormat(wanted).resolvedOptions().locale;
  return got === wanted ? wanted : 'en-GB';
}
