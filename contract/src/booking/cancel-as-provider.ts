// `cancelAsProvider`: the provider ends an appointment; both sides are told.
import * as z from 'zod/mini';
import { bookingIdField, idempotencyKeyField } from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { confirmedBookingPart } from './confirm-booking.ts';

/**
 * Policies bind clients, not providers. `reason` goes to the client. Refuses `not-found` for bookings of others too,
 * `booking-over`, `idempotency-mismatch`, `unauthenticated`, `unavailable`.
 */
export const cancelAsProviderRequest = z.strictObject({
  booking: bookingIdField,
  key: idempotencyKeyField,
  reason: z.optional(z.string().check(z.maxLength(limits.reasonCharacters))),
});

export const cancelAsProviderResponse = z.strictObject({
  status: z.literal('cancelled'),
  booking: confirmedBookingPart,
});

export type CancelAsProviderRequest = z.infer<typeof cancelAsProviderRequest>;
export type CancelAsProviderResponse = z.infer<typeof cancelAsProviderResponse>;
