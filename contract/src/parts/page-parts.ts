// The parts of answers that more than one operation gives: provider, booking type, place, slots.
import * as z from 'zod/mini';
import { instantField, slugField, termsField } from './fields.ts';
import { limits } from '../limits.ts';

/** Where an appointment happens. `text` is a phone remark, a link remark or a postal address, ready to show. */
export const placePart = z.strictObject({
  kind: z.enum(['phone', 'video', 'address']),
  text: z.string(),
});

/** Who offers the time, as any visitor may know it. */
export const providerPart = z.strictObject({
  slug: slugField,
  name: z.string(),
  headline: z.string(),
  /** The zone's present name. */
  timeZone: z.string(),
});

/** Something asked on the form. `long` asks for a few lines instead of one. */
export const questionPart = z.strictObject({
  id: slugField,
  label: z.string(),
  required: z.boolean(),
  long: z.boolean(),
});

/**
 * What a client may change by link, and until when: minutes before the start, 0 = until it begins, null = not at all.
 * `mostMoves` null = as often as wished.
 */
export const changePolicyPart = z.strictObject({
  cancelUntilMinutes: z.nullable(z.number()),
  moveUntilMinutes: z.nullable(z.number()),
  mostMoves: z.nullable(z.number()),
  reasonRequired: z.boolean(),
});

/** What can be booked, as any visitor may know it. `windowEndsAt` is the end of the last bookable local date. */
export const bookingTypePart = z.strictObject({
  id: slugField,
  name: z.string(),
  summary: z.string(),
  durationMinutes: z.number(),
  noticeMinutes: z.number(),
  place: placePart,
  included: z.array(z.string()),
  questions: z.array(questionPart),
  policy: changePolicyPart,
  windowEndsAt: instantField,
  /**
   * Stands for name, duration, place, what is included, questions and policy. What books sends it back, so that nobody
   * agrees to terms they did not see. Optional for one release.
   */
  terms: z.optional(termsField),
});

/**
 * The starts of one type with `from <= start` and `end <= to`, sorted. Of more than fit into one answer the first ones, and
 * then `to` is where the last of them ends: whoever wants more asks again from after the last start.
 */
export const slotsPart = z.strictObject({
  type: slugField,
  from: instantField,
  to: instantField,
  starts: z.array(instantField).check(z.maxLength(limits.startsPerAnswer)),
});

export type Place = z.infer<typeof placePart>;
export type PageProvider = z.infer<typeof providerPart>;
export type ChangePolicy = z.infer<typeof changePolicyPart>;
export type PageQuestion = z.infer<typeof questionPart>;
export type PageBookingType = z.infer<typeof bookingTypePart>;
export type PageSlots = z.infer<typeof slotsPart>;
