// `rescheduleAsProvider`: the provider moves an appointment in one step. Both sides get an email.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { bookingIdField, idempotencyKeyField, instantField } from '../parts/fields.ts';
import { overrideField } from '../parts/own-rules.ts';
import { confirmedBookingPart } from './booking-parts.ts';

/**
 * `override` names the rules that this start may break; taken time cannot be overridden. A past start, or one
 * that is not a multiple of five minutes, is an `invalid-request`.
 */
export const rescheduleAsProvider = operation({
  for: 'provider',
  request: z.strictObject({
    booking: bookingIdField,
    key: idempotencyKeyField,
    start: instantField,
    override: overrideField,
  }),
  response: z.strictObject({ booking: confirmedBookingPart }),
  refuses: ['not-found', 'booking-over', 'breaks-rules', 'slot-taken', 'idempotency-mismatch'],
});
