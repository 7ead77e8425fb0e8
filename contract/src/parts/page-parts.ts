// Parts of responses that several operations share: provider, booking type, place, slots.
import * as z from 'zod/mini';
import { instantField, slugField, termsField } from './fields.ts';
import { limits } from '../limits.ts';

/** Where an appointment happens. `text` is ready to show: a note on the call or link, or a postal address. */
export const placePart = z.strictObject({
  kind: z.enum(['phone', 'video', 'address', 'custom']),
  text: z.string(),
  /** A map of the address or, once booked, the video room. Optional for one release. */
  link: z.optional(z.string()),
  /** Who rings whom, for `phone`. Optional for one release. */
  caller: z.optional(z.enum(['provider', 'client'])),
});

/** The provider, as any visitor may see them. */
export const providerPart = z.strictObject({
  slug: slugField,
  name: z.string(),
  headline: z.string(),
  /** The zone's present name. */
  timeZone: z.string(),
});

/**
 * The same with what only their page shows: the name of an accent, of which a page shows one that it does not
 * know as the first, a small picture as a `data:` address, and how to reach them.
 */
export const pageProviderPart = z.strictObject({
  ...providerPart.shape,
  accent: z.optional(z.string()),
  picture: z.optional(z.string()),
  contact: z.optional(z.string()),
});

/** A question on the form. `long` asks for several lines. Missing kinds are `text`, for one release. */
export const questionPart = z.strictObject({
  id: slugField,
  label: z.string(),
  required: z.boolean(),
  long: z.boolean(),
  kind: z.optional(z.enum(['text', 'choice', 'checkbox', 'phone'])),
  choices: z.optional(z.array(z.string())),
});

/**
 * What a client may change by link, and until when: minutes before the start, 0 = until it begins, null =
 * never. `mostMoves` null = no limit.
 */
export const changePolicyPart = z.strictObject({
  cancelUntilMinutes: z.nullable(z.number()),
  moveUntilMinutes: z.nullable(z.number()),
  mostMoves: z.nullable(z.number()),
  reasonRequired: z.boolean(),
});

/** A booking type, as any visitor may see it. `windowEndsAt` is the end of the last bookable local date. */
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
   * Stands for name, duration, place, what is included, questions and policy. Requests that book send it
   * back, so that clients agree only to terms they saw. Optional for one release.
   */
  terms: z.optional(termsField),
});

/**
 * The starts of one type with `from <= start` and `end <= to`, sorted. If they exceed one response, the first
 * ones come, and `to` is where the last of them ends. Callers continue after that start.
 */
export const slotsPart = z.strictObject({
  type: slugField,
  from: instantField,
  to: instantField,
  starts: z.array(instantField).check(z.maxLength(limits.startsPerResponse)),
});

export type Place = z.infer<typeof placePart>;
export type PageProvider = z.infer<typeof providerPart>;
export type ShownProvider = z.infer<typeof pageProviderPart>;
export type ChangePolicy = z.infer<typeof changePolicyPart>;
export type PageQuestion = z.infer<typeof questionPart>;
export type PageBookingType = z.infer<typeof bookingTypePart>;
export type PageSlots = z.infer<typeof slotsPart>;
