// A provider's page as a file: profile, hours and booking types, checked as strictly as the pages need it.
import * as z from 'zod/mini';
import { emailField, localeField, slugField } from '../parts/fields.ts';
import { limits, reservedSlugs } from '../limits.ts';
import { timeZoneField } from '../parts/zone-field.ts';

const minutes = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.number().check(z.minimum(min), z.maximum(max), z.multipleOf(5));
const words = (limit: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(limit));
const clock = z
  .string()
  .check(z.regex(/^(?:(?:[01]\d|2[0-3]):[0-5][05]|24:00)$/, 'a local time on five minutes, 00:00 to 24:00'));
const range = z.strictObject({ start: clock, end: clock });
const policyMinutes = z.nullable(minutes(limits.policyMinutes));

const question = z.strictObject({
  id: slugField,
  label: words(200),
  required: z.boolean(),
  long: z.boolean(),
});
const type = z.strictObject({
  name: words(80),
  summary: words(300),
  durationMinutes: minutes(limits.durationMinutes),
  stepMinutes: minutes(limits.stepMinutes),
  bufferBeforeMinutes: minutes(limits.bufferMinutes),
  bufferAfterMinutes: minutes(limits.bufferMinutes),
  noticeMinutes: minutes({ min: 0, max: limits.noticeDays.max * 1_440 }),
  windowDays: z.int().check(z.minimum(limits.windowDays.min), z.maximum(limits.windowDays.max)),
  maxPerDay: z.nullable(z.int().check(z.minimum(1))),
  maxPerWeek: z.nullable(z.int().check(z.minimum(1))),
  place: z.strictObject({ kind: z.enum(['phone', 'video', 'address']), text: words(300) }),
  reminderMinutes: z.array(minutes(limits.reminderMinutes)).check(z.maxLength(limits.reminders)),
  policy: z.strictObject({
    cancelUntilMinutes: policyMinutes,
    moveUntilMinutes: policyMinutes,
    mostMoves: z.nullable(z.int().check(z.minimum(limits.moves.min), z.maximum(limits.moves.max))),
    reasonRequired: z.boolean(),
  }),
  included: z.array(words(200)).check(z.maxLength(limits.includedItems)),
  questions: z.array(question).check(z.maxLength(limits.questions)),
});

/** Local times and dates are in `timeZone`; minutes are multiples of five. */
export const pageFile = z.strictObject({
  slug: slugField.check(z.refine((slug) => !reservedSlugs.includes(slug), 'this name is reserved')),
  name: words(limits.nameCharacters),
  headline: words(200),
  email: emailField,
  locale: localeField,
  timeZone: timeZoneField,
  weekly: z
    .array(
      z.strictObject({
        days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
        start: clock,
        end: clock,
      }),
    )
    .check(z.maxLength(7 * limits.rangesPerDay)),
  overrides: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        ranges: z.array(range).check(z.maxLength(limits.rangesPerDay)),
      }),
    )
    .check(z.maxLength(limits.overrides)),
  types: z.record(slugField, type).check(
    z.refine((types) => {
      const count = Object.keys(types).length;
      return count >= 1 && count <= limits.bookingTypes;
    }, `1 to ${limits.bookingTypes} booking types`),
  ),
});

export type PageFile = z.infer<typeof pageFile>;
