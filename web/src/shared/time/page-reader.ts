// How this visitor reads: the page's language with the habits of the visitor's region.
import type { Language } from '@holdfast/contract/text/languages.ts';
import { localeFromTag, type Reader, readerFromLocale } from '@holdfast/contract/text/reader.ts';

export interface PageReader extends Reader {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstWeekday: number;
  /** What goes with a booking: the visitor's own language, unless the page found another one that it has. */
  readonly languageTag: string;
}

interface WeekAware {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
}

const sundayRegions = 'US CA MX BR JP KR IN IL TW HK ZA AU PH SG TH CO PE VE CL AR'.split(' ');
const saturdayRegions = 'AE AF BH DZ EG IQ IR JO KW LY OM QA SD SY'.split(' ');

/** `wanted` is the first language wanted (BCP 47; anything unreadable counts as `en`), `page` the page's. */
export function pageReader(wanted: string, page: Language): PageReader {
  const own = localeFromTag(wanted);
  const reader = readerFromLocale(wanted, page);
  const told = page === 'en' ? own.baseName : reader.locale;
  return {
    ...reader,
    firstWeekday: firstWeekday(own),
    languageTag: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(told) ? told : page,
  };
}

function firstWeekday(own: Intl.Locale & WeekAware): number {
  const info = own.getWeekInfo?.() ?? own.weekInfo;
  if (info) return info.firstDay;
  const region = own.maximize().region ?? 'US';
  if (sundayRegions.includes(region)) return 7;
  return saturdayRegions.includes(region) ? 6 : 1;
}
