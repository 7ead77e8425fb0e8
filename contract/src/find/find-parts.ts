// What finding and exporting share: which bookings are asked for, and where in their order to go on.
import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { bookingIdField, instantField, slugField } from '../parts/fields.ts';

/** `active`: not cancelled, whether the client came or not. */
export const foundStatusField = z.enum(['active', 'cancelled', 'no-show']);

export const bookingFilter = {
  /** Words of a client's name or address, or of a reference. All must match. Blank asks for nothing. */
  text: z.optional(z.string().check(z.trim(), z.maxLength(limits.searchCharacters))),
  type: z.optional(slugField),
  status: z.optional(foundStatusField),
};

/** Behind which booking to go on, from an earlier response. It stays valid whatever changes meanwhile. */
export const placeInOrderField = z.strictObject({ startsAt: instantField, booking: bookingIdField });

export type FoundStatus = z.infer<typeof foundStatusField>;
export type PlaceInOrder = z.infer<typeof placeInOrderField>;
