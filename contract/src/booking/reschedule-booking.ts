// `rescheduleBooking`: moves an appointment to another start in one step: it never has two times, and never none.
import * as z from 'zod/mini';
import { idempotencyKeyField, instantField, manageTokenField, termsField } from '../parts/fields.ts';
import { confirmBookingResponse } from './confirm-booking.ts';

/**
 * Moves to `start`, which may overlap the old time. The link is retired; the answer carries a fresh one. A move to the
 * start that it has changes nothing and answers with the link that works already. Refuses
 * `slot-taken` and `slot-not-offered` (with the nearest free starts; the booking stays as it was), `not-found` (see
 * `viewBooking`), `terms-changed` (see `confirmBooking`), `booking-over`, `change-closed`, `idempotency-mismatch`, `unavailable`.
 */
export const rescheduleBookingRequest = z.strictObject({
  token: manageTokenField,
  key: idempotencyKeyField,
  start: instantField,
  /** The `terms` of the booking type as the visitor saw it. Left out by pages from before there were any. */
  terms: z.optional(termsField),
});

export const rescheduleBookingResponse = confirmBookingResponse;

export type RescheduleBookingRequest = z.infer<typeof rescheduleBookingRequest>;
export type RescheduleBookingResponse = z.infer<typeof rescheduleBookingResponse>;
