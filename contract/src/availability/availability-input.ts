// Hours as a provider writes them: weekly ranges, dates that differ, and the zone they are in.
import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { timeZoneField } from '../parts/zone-field.ts';

/** A local time on five minutes; `24:00` is the end of the day. */
export const localTimeField = z
  .string()
  .check(z.regex(/^(?:(?:[01]\d|2[0-3]):[0-5][05]|24:00)$/, 'a local time on five minutes, 00:00 to 24:00'));

/** An end at or before the start lies on the next day. */
export const rangeField = z.strictObject({ start: localTimeField, end: localTimeField });

/** A date that people plan for. */
export const planDateField = z.iso.date().check(z.regex(/^20[0-3]\d-/, 'a date from 2000 to 2039'));

/** 1 = Monday to 7 = Sunday. */
const weekdayField = z.int().check(z.minimum(1), z.maximum(7));

export const weeklyField = z
  .array(
    z.strictObject({
      days: z.array(weekdayField).check(z.minLength(1), z.maxLength(7)),
      ...rangeField.shape,
    }),
  )
  .check(
    z.maxLength(7 * limits.rangesPerDay),
    z.refine(
      (weekly) =>
        [1, 2, 3, 4, 5, 6, 7].every(
          (day) => weekly.filter(({ days }) => days.includes(day)).length <= limits.rangesPerDay,
        ),
      `at most ${limits.rangesPerDay} ranges a day`,
    ),
  );

/** Each replaces a local date's weekly ranges; none = a day off. */
export const overridesField = z
  .array(
    z.strictObject({
      date: z.iso.date(),
      ranges: z.array(rangeField).check(z.maxLength(limits.rangesPerDay)),
      /** The provider's own word for it, such as a holiday's name. Never shown to clients. */
      label: z.prefault(z.string().check(z.trim(), z.maxLength(limits.labelCharacters)), ''),
    }),
  )
  .check(z.maxLength(limits.overrides));

export const availabilityInput = z.strictObject({
  timeZone: timeZoneField,
  weekly: weeklyField,
  overrides: overridesField,
});
export type AvailabilityInput = z.infer<typeof availabilityInput>;
