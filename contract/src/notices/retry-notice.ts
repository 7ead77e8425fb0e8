// `retryNotice`: sends an email again that did not arrive, or that its reader has lost.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { deliveryStateField } from '../parts/delivery-state.ts';
import { noticeIdField } from '../parts/fields.ts';

/**
 * The email keeps its place in the outbox. It is made anew, so it says what is true now. Another provider's
 * notice is `not-found`.
 */
export const retryNotice = operation({
  for: 'provider',
  /** `round` is the notice's as the caller sees it: a second call about the same round sends nothing. */
  request: z.strictObject({ notice: noticeIdField, round: z.int().check(z.minimum(0)) }),
  /** What became of it. `pending`: it is tried again later by itself. */
  response: z.strictObject({ state: deliveryStateField }),
  refuses: ['not-found', 'not-sent-again'],
});
