// How this visitor reads dates and times: the page's language, the visitor's region and clock.

export interface Reader {
  /** The locale everything is formatted with: the page's language in the visitor's region. */
  locale: string;
  hourCycle: 'h12' | 'h23';
  /** 1 is Monday, 7 is Sunday. */
  firstWeekday: number;
  /** The visitor's own language, which goes with a booking. */
  languageTag: string;
}

interface WeekAware {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

const sundayRegions = 'US CA MX BR JP KR IN IL TW HK ZA AU PH SG TH CO PE VE CL AR'.split(' ');
const saturdayRegions = 'AE AF BH DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ');

/** Reads the visitor's habits from a BCP 47 tag; anything unreadable counts as `en`. */
export function readerFromLanguage(language: string): Reader {
  const own = localeOf(language);
  const region = own.maximize().region ?? 'US';
  const usesHalfDays = new Intl.DateTimeFormat(own, { hour: 'numeric' }).resolvedOptions().hour12 === true;
  return {
    locale: pageLocale(own, region),
    hourCycle: usesHalfDays ? 'h12' : 'h23',
    firstWeekday: firstWeekday(own, region),
    languageTag: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(own.baseName) ? own.baseName : 'en',
  };
}

function localeOf(language: string): Intl.Locale {
  try {
    return new Intl.Locale(language);
  } catch {
    return new Intl.Locale('en');
  }
}

function pageLocale(own: Intl.Locale, region: string): string {
  if (own.language === 'en') return own.baseName;
  const wanted = `en-${region}`;
  const got = new Intl.DateTimeFormat(wanted).resolvedOptions().locale;
  return got === wanted ? wanted : 'en-GB';
}

function firstWeekday(own: Intl.Locale & WeekAware, region: string): number {
  const info = own.getWeekInfo?.() ?? own.weekInfo;
  if (info) return info.firstDay;
  if (sundayRegions.includes(region)) return 7;
  return saturdayRegions.includes(region) ? 6 : 1;
}
