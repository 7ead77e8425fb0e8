// `unblockTime`: releases a block, so that its time is offered again at once.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { blockIdField } from '../parts/fields.ts';

/** Repeating it changes nothing. Another provider's block is `not-found`. */
export const unblockTime = operation({
  for: 'provider',
  request: z.strictObject({ block: blockIdField }),
  response: z.strictObject({ released: z.literal(true) }),
  refuses: ['not-found'],
});
