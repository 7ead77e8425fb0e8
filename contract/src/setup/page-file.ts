// A provider's page as a file: profile, hours and booking types, checked as strictly as the dashboard does.
import * as z from 'zod/mini';
import { overridesField, weeklyField } from '../availability/availability-input.ts';
import { emailField, localeField, slugField } from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { timeZoneField } from '../parts/zone-field.ts';
import { bookingTypeInput } from './booking-type-input.ts';
import { pageSlugField } from './profile-input.ts';

const words = (limit: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(limit));

/** Local times and dates are in `timeZone`; minutes are multiples of five. */
export const pageFile = z.strictObject({
  slug: pageSlugField,
  name: words(limits.nameCharacters),
  headline: words(limits.headlineCharacters),
  email: emailField,
  locale: localeField,
  timeZone: timeZoneField,
  weekly: weeklyField,
  overrides: overridesField,
  types: z.record(slugField, bookingTypeInput).check(
    z.refine((types) => {
      const count = Object.keys(types).length;
      return count >= 1 && count <= limits.bookingTypes;
    }, `1 to ${limits.bookingTypes} booking types`),
  ),
});

export type PageFile = z.infer<typeof pageFile>;
