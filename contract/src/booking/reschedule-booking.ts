// `rescheduleBooking`: moves an appointment to another start in one step, so that it always has one time.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { idempotencyKeyField, instantField, manageTokenField, termsField } from '../parts/fields.ts';
import { bookedResponse } from './booking-parts.ts';

/**
 * The new time may overlap the old one. The link is retired, and the response carries a fresh one. A move to
 * the current start changes nothing, and the link keeps working.
 */
export const rescheduleBooking = operation({
  for: 'client',
  request: z.strictObject({
    token: manageTokenField,
    key: idempotencyKeyField,
    start: instantField,
    /** `terms` of the booking type as the visitor saw them. Older pages leave this out. */
    terms: z.optional(termsField),
  }),
  response: bookedResponse,
  refuses: [
    'not-found',
    'booking-over',
    'change-closed',
    'slot-taken',
    'slot-not-offered',
    'terms-changed',
    'idempotency-mismatch',
  ],
});
