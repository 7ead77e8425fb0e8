// How this visitor reads dates and times: the page's language, the visitor's region and clock.
import type { Language } from '@holdfast/contract/text/languages.ts';

export interface Reader {
  /** The locale everything is formatted with: the page's language in the visitor's region. */
  locale: string;
  hourCycle: 'h12' | 'h23';
  /** 1 is Monday, 7 is Sunday. */
  firstWeekday: number;
  /** What goes with a booking: the visitor's own language, unless the page found another one that it has. */
  languageTag: string;
}

interface WeekAware {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

const sundayRegions = 'US CA MX BR JP KR IN IL TW HK ZA AU PH SG TH CO PE VE CL AR'.split(' ');
const saturdayRegions = 'AE AF BH DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ');

/**
 * Reads the visitor's habits from the tag of the first language wanted (BCP 47; anything unreadable counts as `en`),
 * for a page in `page`.
 */
export function readerFromLanguage(wanted: string, page: Language): Reader {
  const own = localeOf(wanted);
  const region = own.maximize().region ?? 'US';
  const hours = new Intl.DateTimeFormat(own, { hour: 'numeric', timeZone: 'UTC' }).resolvedOptions();
  const usesHalfDays = hours.hour12 === true;
  const locale = pageLocale(own, region, page);
  const told = page === 'en' ? own.baseName : locale;
  return {
    locale,
    hourCycle: usesHalfDays ? 'h12' : 'h23',
    firstWeekday: firstWeekday(own, region),
    languageTag: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(told) ? told : page,
  };
}

function localeOf(language: string): Intl.Locale {
  try {
    return new Intl.Locale(language);
  } catch {
    return new Intl.Locale('en');
  }
}

const fallbacks: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

function pageLocale(own: Intl.Locale, region: string, page: Language): string {
  if (own.language === page) return own.baseName;
  const wanted = `${page}-${region}`;
  const got = new Intl.DateTimeFormat(wanted, { timeZone: 'UTC' }).resolvedOptions().locale;
  return got === wanted ? wanted : fallbacks[page];
}

function firstWeekday(own: Intl.Locale & WeekAware, region: string): number {
  const info = own.getWeekInfo?.() ?? own.weekInfo;
  if (info) return info.firstDay;
  if (sundayRegions.includes(region)) return 7;
  return saturdayRegions.includes(region) ? 6 : 1;
}
