// `releaseHold`: frees a held start before the hold lapses.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { holdSecretField } from '../parts/fields.ts';

/** Knowing the secret is enough. Releasing a hold again returns the same response. */
export const releaseHold = operation({
  for: 'client',
  request: z.strictObject({ secret: holdSecretField }),
  response: z.strictObject({ released: z.literal(true) }),
  refuses: ['not-found', 'hold-over'],
});
