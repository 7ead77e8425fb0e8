// `cancelBooking`: cancels an appointment and frees its time at once.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { clocksPart } from '../parts/clocks.ts';
import { idempotencyKeyField, manageTokenField } from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { confirmedBookingPart } from './booking-parts.ts';

/**
 * The same `key` with the same content returns the first response again, although the first call retired its
 * link. A missing reason that the policy requires is an `invalid-request`.
 */
export const cancelBooking = operation({
  for: 'client',
  request: z.strictObject({
    token: manageTokenField,
    key: idempotencyKeyField,
    reason: z.optional(z.string().check(z.maxLength(limits.reasonCharacters))),
  }),
  response: z.strictObject({
    status: z.literal('cancelled'),
    booking: confirmedBookingPart,
    /** A fresh link. The one in the request is retired. */
    manageToken: manageTokenField,
    clocks: z.optional(clocksPart),
  }),
  refuses: ['not-found', 'booking-over', 'change-closed', 'idempotency-mismatch'],
});
