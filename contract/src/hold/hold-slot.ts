// `holdSlot`: reserves a start for one visitor while the form is open.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { holdSecretField, instantField, slugField, termsField, visitorField } from '../parts/fields.ts';
import { bookingTypePart } from '../parts/page-parts.ts';

/** `until` is when the hold lapses unless renewed. `longestUntil` is the latest that renewals can reach. */
const holdPart = z.strictObject({
  start: instantField,
  until: instantField,
  longestUntil: instantField,
});

/**
 * Takes `start` for five minutes. A repeat with the same secret renews the hold if less than two minutes are
 * left, up to fifteen minutes in all. After `hold-over` the secret is spent.
 */
export const holdSlot = operation({
  for: 'client',
  request: z.strictObject({
    secret: holdSecretField,
    slug: slugField,
    type: slugField,
    start: instantField,
    visitor: visitorField,
    /** A hold to release if the new start is held. If the two overlap, the fifteen minutes count from it. */
    replaces: z.optional(holdSecretField),
    /** `terms` of the booking type as the visitor saw them. Older pages leave this out. */
    terms: z.optional(termsField),
  }),
  /** `type` is present if the visitor saw other terms than the current ones, which it carries. */
  response: z.strictObject({
    now: instantField,
    hold: holdPart,
    type: z.optional(bookingTypePart),
  }),
  refuses: ['not-found', 'slot-taken', 'slot-not-offered', 'paused', 'hold-over', 'too-many-holds'],
});
