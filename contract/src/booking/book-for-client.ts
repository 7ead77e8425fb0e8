// `bookForClient`: the provider books for a client, such as a caller on the phone. Both sides get an email.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { bookingIdField, idempotencyKeyField, instantField, slugField } from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { overrideField } from '../parts/own-rules.ts';
import { answerField, clientField, confirmedBookingPart } from './booking-parts.ts';

/** Like `confirmBooking`, but hidden types are allowed and answers may be missing. */
export const bookForClient = operation({
  for: 'provider',
  request: z.strictObject({
    key: idempotencyKeyField,
    type: slugField,
    start: instantField,
    client: clientField,
    answers: z.array(answerField).check(z.maxLength(limits.questions)),
    override: overrideField,
  }),
  response: z.strictObject({
    id: bookingIdField,
    booking: confirmedBookingPart,
  }),
  refuses: ['not-found', 'breaks-rules', 'slot-taken', 'idempotency-mismatch'],
});
