// `openBookingPage`: everything the first view of a booking page needs, in one round trip.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { clocksPart, visitorZoneField } from '../parts/clocks.ts';
import { holdSecretField, instantField, slugField } from '../parts/fields.ts';
import { bookingTypePart, pageProviderPart, slotsPart } from '../parts/page-parts.ts';

/**
 * Includes slots for `type`, or else for the only visible type. Unknown, hidden and inactive pages and types
 * are all `not-found`: from outside they look alike.
 */
export const openBookingPage = operation({
  for: 'client',
  request: z.strictObject({
    slug: slugField,
    type: z.optional(slugField),
    /** The caller's own hold. Its time counts as free. */
    ownHold: z.optional(holdSecretField),
    /** The visitor's zone. If it is given, the response includes its clock. */
    zone: z.optional(visitorZoneField),
  }),
  /** `now` is the server's clock. Pages count with it instead of the visitor's own clock. */
  response: z.strictObject({
    now: instantField,
    /** Its `slug` is the page's present name, also where a former one was asked for. */
    provider: pageProviderPart,
    /** Present while nothing new can be booked, until that local date or until further notice. */
    paused: z.optional(z.strictObject({ until: z.nullable(z.string()), note: z.string() })),
    types: z.array(bookingTypePart),
    slots: z.nullable(slotsPart),
    clocks: z.optional(clocksPart),
  }),
  refuses: ['not-found'],
});
