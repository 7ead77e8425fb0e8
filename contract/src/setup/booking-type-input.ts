// A booking type as a provider writes it, in a page file and on the dashboard.
import * as z from 'zod/mini';
import { slugField } from '../parts/fields.ts';
import { limits } from '../limits.ts';

const minutes = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.number().check(z.minimum(min), z.maximum(max), z.multipleOf(5));
const words = (limit: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(limit),
    z.refine((text) => /[^\s\p{Cc}\p{Cf}]/u.test(text), 'text that can be seen'),
  );
const count = z.nullable(z.int().check(z.minimum(1), z.maximum(limits.bookingsPerPeriod)));
const policyMinutes = z.nullable(minutes(limits.policyMinutes));

/** An `https` address, or nothing. */
const linkField = z
  .string()
  .check(
    z.trim(),
    z.maxLength(limits.linkCharacters),
    z.regex(/^(?:|https:\/\/[^\s<>"'`\\]+)$/, 'a link that starts with https://'),
  );

const place = z.strictObject({
  kind: z.enum(['phone', 'video', 'address', 'custom']),
  /** What clients see: the address, the number to call, or a sentence. */
  text: words(300),
  /** Video: the room, told once booked. Empty = sent for each appointment. Address: a map of one's own. */
  link: z.prefault(linkField, ''),
  /** Who rings whom. Only for `phone`. */
  caller: z.prefault(z.enum(['provider', 'client']), 'provider'),
});

const question = z
  .strictObject({
    id: slugField,
    label: words(200),
    required: z.boolean(),
    /** Several lines instead of one. Only for `text`. */
    long: z.boolean(),
    kind: z.prefault(z.enum(['text', 'choice', 'checkbox', 'phone']), 'text'),
    /** What `choice` offers. Empty for the other kinds. */
    choices: z.prefault(z.array(words(100)).check(z.maxLength(limits.choices)), []),
  })
  .check(
    z.refine(({ kind, choices }) => (kind === 'choice' ? choices.length >= 2 : choices.length === 0), {
      error: 'two or more choices for a choice, none for other kinds',
      path: ['choices'],
    }),
    z.refine(({ choices }) => new Set(choices).size === choices.length, {
      error: 'each choice once',
      path: ['choices'],
    }),
  );

/** Minutes are multiples of five, except `windowDays`. */
export const bookingTypeInput = z.strictObject({
  name: words(80),
  summary: words(300),
  durationMinutes: minutes(limits.durationMinutes),
  stepMinutes: minutes(limits.stepMinutes),
  bufferBeforeMinutes: minutes(limits.bufferMinutes),
  bufferAfterMinutes: minutes(limits.bufferMinutes),
  noticeMinutes: minutes({ min: 0, max: limits.noticeDays.max * 1_440 }),
  windowDays: z.int().check(z.minimum(limits.windowDays.min), z.maximum(limits.windowDays.max)),
  maxPerDay: count,
  maxPerWeek: count,
  place,
  reminderMinutes: z.array(minutes(limits.reminderMinutes)).check(z.maxLength(limits.reminders)),
  policy: z.strictObject({
    cancelUntilMinutes: policyMinutes,
    moveUntilMinutes: policyMinutes,
    mostMoves: z.nullable(z.int().check(z.minimum(limits.moves.min), z.maximum(limits.moves.max))),
    reasonRequired: z.boolean(),
  }),
  included: z.array(words(200)).check(z.maxLength(limits.includedItems)),
  questions: z.array(question).check(
    z.maxLength(limits.questions),
    z.refine(
      (questions) => new Set(questions.map(({ id }) => id)).size === questions.length,
      'each question once',
    ),
  ),
});
export type BookingTypeInput = z.infer<typeof bookingTypeInput>;

/** Visible on the page, bookable by its link only, or not bookable. */
export const typeStatusField = z.enum(['visible', 'secret', 'hidden']);
