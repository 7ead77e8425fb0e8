// A booking type as stored, and the copy that bookings and holds keep. Every field of a type begins here.
import * as z from 'zod/mini';
import type { Stored } from './stored.ts';

/**
 * Minutes before the start: 0 = until it begins, null = never. `mostMoves` null = no limit. `reasonRequired`:
 * a cancellation must say why.
 */
const changePolicy = z.object({
  cancelUntilMinutes: z.nullable(z.number()),
  moveUntilMinutes: z.nullable(z.number()),
  mostMoves: z.nullable(z.number()),
  reasonRequired: z.boolean(),
});

export type ChangePolicy = Stored<typeof changePolicy>;

/** What a document from before policies stands for: any change until the start, five moves. */
export const openPolicy: ChangePolicy = {
  cancelUntilMinutes: 0,
  moveUntilMinutes: 0,
  mostMoves: 5,
  reasonRequired: false,
};

const place = z.object({
  kind: z.enum(['phone', 'video', 'address', 'custom']),
  text: z.string(),
  /** Video: the room. Address: the provider's own map. An `https` address, or empty. */
  link: z.prefault(z.string(), ''),
  /** Who rings whom, for `phone`. */
  caller: z.prefault(z.enum(['provider', 'client']), 'provider'),
});

/** How a question is asked: in words, from a list, as a tick (see `ticked-answer.ts`), or a phone number. */
export const questionKind = z.enum(['text', 'choice', 'checkbox', 'phone']);
export type QuestionKind = z.output<typeof questionKind>;

/** `long`: several lines, for `text`. `choices`: what `choice` offers. */
const question = z.object({
  id: z.string(),
  label: z.string(),
  required: z.boolean(),
  long: z.boolean(),
  kind: z.prefault(questionKind, 'text'),
  choices: z.prefault(z.array(z.string()), []),
});

/** `providers/{uid}/bookingTypes/{id}`. Minutes are multiples of five. `position` orders the page. */
export const bookingTypeSchema = z.object({
  v: z.literal(1),
  name: z.string(),
  summary: z.string(),
  position: z.number(),
  /** `secret`: bookable by its link only. `hidden`: not bookable for now. */
  status: z.enum(['visible', 'secret', 'hidden', 'archived']),
  /** Counts the saves. */
  version: z.prefault(z.number(), 0),
  durationMinutes: z.number(),
  stepMinutes: z.number(),
  bufferBeforeMinutes: z.number(),
  bufferAfterMinutes: z.number(),
  noticeMinutes: z.number(),
  windowDays: z.number(),
  /** Bookings of this type per local date and per local week (Monday to Sunday). Null = no limit. */
  maxPerDay: z.nullable(z.number()),
  maxPerWeek: z.nullable(z.number()),
  place,
  /** Minutes before the start at which clients get a reminder. */
  reminderMinutes: z.prefault(z.array(z.number()), []),
  policy: z.prefault(changePolicy, openPolicy),
  included: z.array(z.string()),
  questions: z.array(question),
});

/** The type as it was when the agreement was made. Later edits do not change it. */
export const typeSnapshot = z.object({
  id: z.string(),
  ...z.pick(bookingTypeSchema, {
    name: true,
    durationMinutes: true,
    place: true,
    reminderMinutes: true,
    policy: true,
  }).shape,
});

/** A hold also keeps the questions, because the form stays open while it lasts. */
export const heldTypeSnapshot = z.object({
  ...typeSnapshot.shape,
  questions: bookingTypeSchema.shape.questions,
});

export type BookingTypeDocument = Stored<typeof bookingTypeSchema>;
export type TypeSnapshot = Stored<typeof typeSnapshot>;
export type HeldTypeSnapshot = Stored<typeof heldTypeSnapshot>;

export function snapshotOf(type: TypeSnapshot): TypeSnapshot {
  return z.parse(typeSnapshot, type);
}

export function heldSnapshotOf(type: HeldTypeSnapshot): HeldTypeSnapshot {
  return z.parse(heldTypeSnapshot, type);
}
