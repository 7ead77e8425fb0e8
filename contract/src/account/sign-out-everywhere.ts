// `signOutEverywhere`: ends every session of the provider, this one included.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';

/** Tokens that were issued to a sign-in from before this moment are refused from now on. */
export const signOutEverywhere = operation({
  for: 'provider',
  request: z.strictObject({}),
  response: z.strictObject({}),
  refuses: [],
});
