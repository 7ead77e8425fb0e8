// `openBookingPage`: everything the first view of a booking page needs, in one round trip.
import * as z from 'zod/mini';
import { instantField, slugField } from '../fields.ts';
import { bookingTypePart, providerPart, slotsPart } from '../page-parts.ts';

/**
 * Opens the page of `slug`. Slots come along for `type`, or, without it, when exactly one type is visible.
 * Refuses `not-found` (unknown or inactive page, unknown or hidden type).
 */
export const openBookingPageRequest = z.strictObject({
  slug: slugField,
  type: z.optional(slugField),
});

/** `now` is the server's clock: pages count with it, whatever their own clock says. */
export const openBookingPageResponse = z.strictObject({
  now: instantField,
  provider: providerPart,
  types: z.array(bookingTypePart),
  slots: z.nullable(slotsPart),
});

export type OpenBookingPageRequest = z.infer<typeof openBookingPageRequest>;
export type OpenBookingPageResponse = z.infer<typeof openBookingPageResponse>;
