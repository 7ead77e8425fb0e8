// `holdSlot`: reserves a start for one visitor while the form is open.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { holdSecretField, instantField, slugField, termsField, visitorField } from '../parts/fields.ts';
import { bookingTypePart } from '../parts/page-parts.ts';

/** `until` is when the hold lapses unless renewed, `longestUntil` the latest it can ever reach. */
const holdPart = z.strictObject({
  start: instantField,
  until: instantField,
  longestUntil: instantField,
});

/**
 * Takes `start` for five minutes. Asked again with the same secret, it renews the hold if less than two minutes are left, up
 * to fifteen minutes in all. `replaces` names a hold to release in the same step; if the new start cannot be had, that hold
 * stays. If the two overlap, the fifteen minutes count from the first. After `hold-over` the secret is spent.
 */
export const holdSlot = operation({
  for: 'client',
  request: z.strictObject({
    secret: holdSecretField,
    slug: slugField,
    type: slugField,
    start: instantField,
    visitor: visitorField,
    replaces: z.optional(holdSecretField),
    /** The `terms` of the booking type as the visitor saw it. Left out by pages from before there were any. */
    terms: z.optional(termsField),
  }),
  /** `type` comes when the visitor saw other terms than those that can be booked now: it has the new ones. */
  response: z.strictObject({
    now: instantField,
    hold: holdPart,
    type: z.optional(bookingTypePart),
  }),
  refuses: ['not-found', 'slot-taken', 'slot-not-offered', 'hold-over', 'too-many-holds'],
});
