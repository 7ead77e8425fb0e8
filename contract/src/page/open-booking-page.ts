// `openBookingPage`: everything the first view of a booking page needs, in one round trip.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { clocksPart, visitorZoneField } from '../parts/clocks.ts';
import { holdSecretField, instantField, slugField } from '../parts/fields.ts';
import { bookingTypePart, providerPart, slotsPart } from '../parts/page-parts.ts';

/**
 * Slots come along for `type`, or, without it, if exactly one type is visible. Unknown, hidden and inactive pages and types
 * all look alike: `not-found`.
 */
export const openBookingPage = operation({
  for: 'client',
  request: z.strictObject({
    slug: slugField,
    type: z.optional(slugField),
    /** The caller's own hold, whose time counts as free. */
    ownHold: z.optional(holdSecretField),
    /** The visitor's zone; asks for its clock in the answer. */
    zone: z.optional(visitorZoneField),
  }),
  /** `now` is the server's clock: pages count with it, whatever their own clock says. */
  response: z.strictObject({
    now: instantField,
    provider: providerPart,
    types: z.array(bookingTypePart),
    slots: z.nullable(slotsPart),
    clocks: z.optional(clocksPart),
  }),
  refuses: ['not-found'],
});
