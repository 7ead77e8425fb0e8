// `holdSlot`: reserves a start for one visitor while the form is open.
import * as z from 'zod/mini';
import { holdSecretField, instantField, slugField, termsField, visitorField } from '../parts/fields.ts';
import { bookingTypePart } from '../parts/page-parts.ts';

/**
 * Takes `start` for five minutes; asked again with the same secret, renews it when less than two minutes are left, up to
 * fifteen minutes in all. `replaces` names a hold to give up in the same step; when the new start cannot be had, that one
 * stays. If the two overlap, the fifteen minutes go on counting from the first. Refuses `slot-taken`,
 * `slot-not-offered`, `too-many-holds`, `hold-over` (the secret's hold has ended: make a new secret), `not-found`,
 * `invalid-request`, `unavailable`.
 */
export const holdSlotRequest = z.strictObject({
  secret: holdSecretField,
  slug: slugField,
  type: slugField,
  start: instantField,
  visitor: visitorField,
  replaces: z.optional(holdSecretField),
  /** The `terms` of the booking type as the visitor saw it. Left out by pages from before there were any. */
  terms: z.optional(termsField),
});

/** `until` is when the hold lapses unless renewed, `longestUntil` the latest it can ever reach. */
export const holdPart = z.strictObject({
  start: instantField,
  until: instantField,
  longestUntil: instantField,
});

/** `type` comes when the visitor saw other terms than those that can be booked now: it has the new ones. */
export const holdSlotResponse = z.strictObject({
  now: instantField,
  hold: holdPart,
  type: z.optional(bookingTypePart),
});

export type HoldSlotRequest = z.infer<typeof holdSlotRequest>;
export type HoldSlotResponse = z.infer<typeof holdSlotResponse>;
export type HeldSlot = z.infer<typeof holdPart>;
