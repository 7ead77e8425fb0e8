// `confirmBooking`: turns a chosen start and a filled-in form into a booking, exactly once per key.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import {
  holdSecretField,
  idempotencyKeyField,
  instantField,
  slugField,
  termsField,
} from '../parts/fields.ts';
import { limits } from '../limits.ts';
import { answerField, bookedResponse, clientField } from './booking-parts.ts';

/**
 * The same `key` with the same content gives the first response again; with other content, once it has succeeded,
 * `idempotency-mismatch`. After `unavailable` the same call is safe to repeat.
 */
export const confirmBooking = operation({
  for: 'client',
  request: z.strictObject({
    key: idempotencyKeyField,
    slug: slugField,
    type: slugField,
    start: instantField,
    client: clientField,
    answers: z.array(answerField).check(z.maxLength(limits.questions)),
    /** The caller's hold. While nobody took it over it confirms, even lapsed; otherwise the start is tried as if without. */
    hold: z.optional(holdSecretField),
    /** The `terms` of the booking type as the visitor saw it. Left out by pages from before there were any. */
    terms: z.optional(termsField),
  }),
  response: bookedResponse,
  refuses: ['not-found', 'slot-taken', 'slot-not-offered', 'terms-changed', 'idempotency-mismatch'],
});
