// Public holidays from the package `date-holidays`, which is loaded only when somebody asks for them.
import { addDays, type IsoDate, isIsoDate } from '@holdfast/contract/time/local-date.ts';
import { dayMs } from '@holdfast/contract/time/instant.ts';

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

export interface PublicHolidays {
  readonly countries: readonly NamedPlace[];
  readonly regions: readonly NamedPlace[];
  readonly holidays: readonly { readonly date: IsoDate; readonly name: string }[];
}

/**
 * From `from` on, for twelve months, each date once. Names are in the language of `locale` where the data has
 * it, otherwise in one of the country's. Null if the country or the region is unknown.
 */
export async function readPublicHolidays(
  place: { readonly country: string; readonly region: string | null },
  from: IsoDate,
  locale: string,
): Promise<PublicHolidays | null> {
  const { country, region } = place;
  const { default: Holidays } = await import('date-holidays');
  const all = new Holidays();
  const [language = 'en'] = locale.split('-');
  const countries: Readonly<Record<string, string>> = all.getCountries(language);
  const regions: Readonly<Record<string, string>> = all.getStates(country, language) ?? {};
  if (!Object.hasOwn(countries, country)) return null;
  if (region !== null && !Object.hasOwn(regions, region)) return null;
  const types = { types: ['public' as const] };
  const there = region === null ? new Holidays(country, types) : new Holidays(country, region, types);
  const year = Number(from.slice(0, 4));
  const found = [year, year + 1].flatMap((each) => there.getHolidays(each, language));
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  return {
    countries: sorted(countries, locale, (id, name) => names.of(id) ?? name),
    regions: sorted(regions, locale, (_, name) => name),
    holidays: eachDate(found, from, `${year + 1}${from.slice(4)}`),
  };
}

function sorted(
  places: Readonly<Record<string, string>>,
  locale: string,
  nameOf: (id: string, name: string) => string,
): NamedPlace[] {
  const { compare } = new Intl.Collator(locale);
  return Object.entries(places)
    .map(([id, name]) => ({ id, name: nameOf(id, name) }))
    .sort((a, b) => compare(a.name, b.name));
}

/** A holiday may last for days. The first name of a date stays. */
function eachDate(
  found: readonly {
    readonly date: string;
    readonly start: Date;
    readonly end: Date;
    readonly name: string;
  }[],
  from: string,
  until: string,
): PublicHolidays['holidays'] {
  const names = new Map<IsoDate, string>();
  for (const { date, start, end, name } of found) {
    const first = date.slice(0, 10);
    if (!isIsoDate(first)) continue;
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs));
    for (let day = 0; day < days; day += 1) {
      const each = addDays(first, day);
      if (each >= from && each < until && !names.has(each)) names.set(each, name);
    }
  }
  return [...names].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1));
}
