// `checkLink`: whether a page name is free, asked while somebody types it.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { slugField } from '../parts/fields.ts';

/** `yours`: the caller has it now, or had it before. A free `suggestion` comes with a name that is not. */
export const checkLink = operation({
  for: 'account',
  request: z.strictObject({ slug: slugField }),
  response: z.strictObject({
    state: z.enum(['free', 'yours', 'taken', 'reserved']),
    suggestion: z.nullable(slugField),
  }),
  refuses: ['not-admitted'],
});
