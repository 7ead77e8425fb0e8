// `deleteAccount`: closes a provider's page for good. The provider says what becomes of the appointments.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { slugField } from '../parts/fields.ts';

/**
 * The page is gone with the first call. While `left` is not 0, the same call goes on: an account makes it,
 * because a closed page has no provider. Nobody else ever gets the page's name.
 */
export const deleteAccount = operation({
  for: 'account',
  request: z.strictObject({
    /** The page's present name, as the provider typed it. */
    confirm: slugField,
    /** Upcoming appointments stay as agreed, or are cancelled and their clients told. */
    bookings: z.enum(['keep', 'cancel']),
  }),
  response: z.strictObject({ left: z.int() }),
  /** The account has no page, or the deployment's owner has disabled it. */
  refuses: ['not-admitted'],
});
