// `listHolidays`: the public holidays of a country, for a provider to choose days off from.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { planDateField } from './availability-input.ts';
import { localeField } from '../parts/fields.ts';

/** ISO 3166-1 alpha-2, in capitals. */
const countryField = z.string().check(z.regex(/^[A-Z]{2}$/, 'a country as two letters'));
/** A part of a country, as `regions` of an earlier response lists it. */
const regionField = z.string().check(z.regex(/^[A-Za-z0-9-]{1,10}$/));
const named = z.strictObject({ id: z.string(), name: z.string() });

/** From `from`, for twelve months. Names are in `locale`'s language where the country has one. */
export const listHolidays = operation({
  for: 'provider',
  request: z.strictObject({
    country: countryField,
    region: z.nullable(regionField),
    from: planDateField,
    locale: localeField,
  }),
  response: z.strictObject({
    /** Known countries and the parts of this one, by name in `locale`'s language where possible. */
    countries: z.array(named),
    regions: z.array(named),
    holidays: z.array(z.strictObject({ date: z.iso.date(), name: z.string() })),
  }),
  refuses: ['not-found'],
});
