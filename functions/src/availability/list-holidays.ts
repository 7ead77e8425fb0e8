// `listHolidays`: the public holidays of a country or a part of it. Nothing is stored.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { readPublicHolidays } from './public-holidays.ts';

export async function listHolidays(
  _deps: Deps,
  { from, locale, ...place }: RequestOf<'listHolidays'>,
): Promise<Outcome<'listHolidays'>> {
  const found = await readPublicHolidays(place, isoDate(from), locale);
  if (!found) return refuse(notFound);
  const { countries, regions, holidays } = found;
  return ok({ countries: [...countries], regions: [...regions], holidays: [...holidays] });
}
