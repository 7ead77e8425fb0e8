// `cancelBooking`: ends an appointment and frees its time at once.
import * as z from 'zod/mini';
import { clocksPart } from '../parts/clocks.ts';
import { idempotencyKeyField, manageTokenField } from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { confirmedBookingPart } from './confirm-booking.ts';

/**
 * The same `key` with the same content gives the first answer again, also after the link was retired by it. Refuses
 * `not-found` (see `viewBooking`), `booking-over`, `change-closed`, `invalid-request` for a missing reason that the policy
 * asks for, `idempotency-mismatch`, `unavailable`.
 */
export const cancelBookingRequest = z.strictObject({
  token: manageTokenField,
  key: idempotencyKeyField,
  reason: z.optional(z.string().check(z.maxLength(limits.reasonCharacters))),
});

export const cancelBookingResponse = z.strictObject({
  status: z.literal('cancelled'),
  booking: confirmedBookingPart,
  /** A fresh link: the one that was used is retired. */
  manageToken: manageTokenField,
  /** For the range that is listed, or the appointment's time with a margin. Optional for one release: functions before it had none. */
  clocks: z.optional(clocksPart),
});

export type CancelBookingRequest = z.infer<typeof cancelBookingRequest>;
export type CancelBookingResponse = z.infer<typeof cancelBookingResponse>;
