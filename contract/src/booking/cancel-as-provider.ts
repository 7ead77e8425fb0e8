// `cancelAsProvider`: the provider cancels an appointment. Both sides get an email.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { bookingIdField, idempotencyKeyField } from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { confirmedBookingPart } from './booking-parts.ts';

/** No policy applies, and the client reads `reason`. Another provider's booking is `not-found`. */
export const cancelAsProvider = operation({
  for: 'provider',
  request: z.strictObject({
    booking: bookingIdField,
    key: idempotencyKeyField,
    reason: z.optional(z.string().check(z.maxLength(limits.reasonCharacters))),
  }),
  response: z.strictObject({
    status: z.literal('cancelled'),
    booking: confirmedBookingPart,
  }),
  refuses: ['not-found', 'booking-over', 'idempotency-mismatch'],
});
