// `rescheduleAsProvider`: the provider moves an appointment in one step; both sides are told.
import * as z from 'zod/mini';
import { bookingIdField, idempotencyKeyField, instantField } from '../parts/fields.ts';
import { overrideField } from './own-rules.ts';
import { confirmedBookingPart } from './confirm-booking.ts';

/**
 * `override` names the own rules that this start may break; what somebody else has is never overridden. Refuses
 * `breaks-rules` with those that were not named, `slot-taken`, `not-found` for bookings of others too, `booking-over`,
 * `invalid-request` for a start that is past or not on five minutes, `idempotency-mismatch`, `unauthenticated`,
 * `unavailable`.
 */
export const rescheduleAsProviderRequest = z.strictObject({
  booking: bookingIdField,
  key: idempotencyKeyField,
  start: instantField,
  override: overrideField,
});

export const rescheduleAsProviderResponse = z.strictObject({ booking: confirmedBookingPart });

export type RescheduleAsProviderRequest = z.infer<typeof rescheduleAsProviderRequest>;
export type RescheduleAsProviderResponse = z.infer<typeof rescheduleAsProviderResponse>;
