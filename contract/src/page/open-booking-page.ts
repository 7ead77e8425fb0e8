// `openBookingPage`: everything the first view of a booking page needs, in one round trip.
import * as z from 'zod/mini';
import { clocksPart, visitorZoneField } from '../parts/clocks.ts';
import { holdSecretField, instantField, slugField } from '../parts/fields.ts';
import { bookingTypePart, providerPart, slotsPart } from '../parts/page-parts.ts';

/**
 * Opens the page of `slug`. Slots come along for `type`, or, without it, when exactly one type is visible.
 * Refuses `not-found` (unknown or inactive page, unknown or hidden type).
 */
export const openBookingPageRequest = z.strictObject({
  slug: slugField,
  type: z.optional(slugField),
  /** The caller's own hold, which does not hide its start from the caller. */
  ownHold: z.optional(holdSecretField),
  /** The visitor's zone; asks for its clock in the answer. */
  zone: z.optional(visitorZoneField),
});

/** `now` is the server's clock: pages count with it, whatever their own clock says. */
export const openBookingPageResponse = z.strictObject({
  now: instantField,
  provider: providerPart,
  types: z.array(bookingTypePart),
  slots: z.nullable(slotsPart),
  /** For the range that is listed, or the appointment's time with a margin. Optional for one release: functions before it had none. */
  clocks: z.optional(clocksPart),
});

export type OpenBookingPageRequest = z.infer<typeof openBookingPageRequest>;
export type OpenBookingPageResponse = z.infer<typeof openBookingPageResponse>;
