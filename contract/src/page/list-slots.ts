// `listSlots`: the starts of one type that are free between two instants.
import * as z from 'zod/mini';
import { dayMs } from '../time/instant.ts';
import { operation } from '../operation.ts';
import { clocksPart, visitorZoneField } from '../parts/clocks.ts';
import { holdSecretField, instantField, manageTokenField, slugField } from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { bookingTypePart, slotsPart } from '../parts/page-parts.ts';

/**
 * Lists starts with `from <= start` and `end <= to`, at most 62 days and 2,016 starts. `slots.to` in the
 * response says how far it goes. An empty, reversed or too long range is an `invalid-request`.
 */
export const listSlots = operation({
  for: 'client',
  request: z
    .strictObject({
      slug: slugField,
      type: slugField,
      from: instantField,
      to: instantField,
      /** The caller's own hold. Its time counts as free. */
      ownHold: z.optional(holdSecretField),
      /** The link of a booking that is to move. Its time counts as free. A link that fails is ignored. */
      ownBooking: z.optional(manageTokenField),
      /** The visitor's zone. If it is given, the response includes its clock. */
      zone: z.optional(visitorZoneField),
    })
    .check(
      z.refine((range) => Date.parse(range.from) < Date.parse(range.to), {
        error: 'an instant after `from`',
        path: ['to'],
      }),
      z.refine((range) => Date.parse(range.to) - Date.parse(range.from) <= limits.listDays * dayMs, {
        error: `at most ${limits.listDays} days after \`from\``,
        path: ['to'],
      }),
    ),
  response: z.strictObject({
    now: instantField,
    windowEndsAt: instantField,
    /** The type as a move would book it. Present if `ownBooking` holds a link that works. */
    type: z.optional(bookingTypePart),
    slots: slotsPart,
    clocks: z.optional(clocksPart),
  }),
  refuses: ['not-found'],
});
