// `bookForClient`: the provider books for somebody, such as a caller on the phone; both sides are told.
import * as z from 'zod/mini';
import { bookingIdField, idempotencyKeyField, instantField, slugField } from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { overrideField } from './own-rules.ts';
import { answerField, clientField, confirmedBookingPart } from './confirm-booking.ts';

/**
 * As `confirmBooking`, of a type that may be hidden, with answers that may be missing. `override` as in
 * `rescheduleAsProvider`. Refuses `breaks-rules`, `slot-taken`, `not-found`, `invalid-request`, `idempotency-mismatch`,
 * `unauthenticated`, `unavailable`.
 */
export const bookForClientRequest = z.strictObject({
  key: idempotencyKeyField,
  type: slugField,
  start: instantField,
  client: clientField,
  answers: z.array(answerField).check(z.maxLength(limits.questions)),
  override: overrideField,
});

export const bookForClientResponse = z.strictObject({
  id: bookingIdField,
  booking: confirmedBookingPart,
});

export type BookForClientRequest = z.infer<typeof bookForClientRequest>;
export type BookForClientResponse = z.infer<typeof bookForClientResponse>;
