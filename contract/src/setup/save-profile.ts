// `saveProfile`: replaces a provider's profile. A new page name leads here as well as all former ones.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { profileInput } from './profile-input.ts';

/** `version` is the one that was edited. */
export const saveProfile = operation({
  for: 'provider',
  request: z.strictObject({ version: z.int(), ...profileInput.shape }),
  response: z.strictObject({ version: z.int() }),
  refuses: ['changed-elsewhere', 'name-taken'],
});
