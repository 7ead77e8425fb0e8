// `createPage`: the end of the three first steps. Profile, hours and the first type in one commit.
import * as z from 'zod/mini';
import { weeklyField } from '../availability/availability-input.ts';
import { operation } from '../operation.ts';
import { localeField, nameField, slugField } from '../parts/fields.ts';
import { timeZoneField } from '../parts/zone-field.ts';
import { bookingTypeInput } from '../setup/booking-type-input.ts';
import { headlineField, pageSlugField } from '../setup/profile-input.ts';

/** A caller who has a page already gets its name and nothing changes, so a retry is safe. */
export const createPage = operation({
  for: 'account',
  request: z.strictObject({
    slug: pageSlugField,
    name: nameField,
    headline: headlineField,
    locale: localeField,
    timeZone: timeZoneField,
    weekly: weeklyField,
    type: slugField,
    terms: bookingTypeInput,
  }),
  response: z.strictObject({ slug: slugField }),
  refuses: ['not-admitted', 'name-taken'],
});
