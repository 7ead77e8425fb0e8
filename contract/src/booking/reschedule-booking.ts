// `rescheduleBooking`: moves an appointment to another start in one step: it never has two times, and never none.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { idempotencyKeyField, instantField, manageTokenField, termsField } from '../parts/fields.ts';
import { bookedResponse } from './booking-parts.ts';

/**
 * The new time may overlap the old one. The link is retired, and the response carries a fresh one. A move to the start that
 * the booking has already changes nothing, and its link keeps working.
 */
export const rescheduleBooking = operation({
  for: 'client',
  request: z.strictObject({
    token: manageTokenField,
    key: idempotencyKeyField,
    start: instantField,
    /** The `terms` of the booking type as the visitor saw it. Left out by pages from before there were any. */
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
