// `openAccount`: what a person who has just signed in can do here.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { instantField } from '../parts/fields.ts';

/**
 * `provider`: has a page. `newcomer`: may create one. `not-admitted`: the owner of the deployment has not let
 * this address in. `unverified`: the address is not proven. `closed`: the page was closed or disabled.
 */
export const openAccount = operation({
  for: 'account',
  request: z.strictObject({}),
  response: z.strictObject({
    /** Sets the dashboard's clock right before it shows anything. Optional for one release. */
    now: z.optional(instantField),
    state: z.enum(['provider', 'newcomer', 'not-admitted', 'unverified', 'closed']),
  }),
  refuses: [],
});
