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
 * The same `key` with the same content returns the first response again. With other content, a key that made
 * a booking gets `idempotency-mismatch`. After `unavailable`, the same call is safe to repeat.
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
    /** The caller's hold. It confirms, even lapsed, until others take its time. Otherwise it is ignored. */
    hold: z.optional(holdSecretField),
    /** `terms` of the booking type as the visitor saw them. Older pages leave this out. */
    terms: z.optional(termsField),
  }),
  response: bookedResponse,
  refuses: ['not-found', 'paused', 'slot-taken', 'slot-not-offered', 'terms-changed', 'idempotency-mismatch'],
});
