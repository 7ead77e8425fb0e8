// `deleteAccount`: closes a provider's page for good. The provider says what becomes of the appointments.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { slugField } from '../parts/fields.ts';

/**
 * `confirm` is the page's name as the provider typed it. `cancel`: upcoming appointments are cancelled, and
 * their clients told. `keep`: they stay as agreed. The page is gone with the first call. While `left` is not
 * 0, the same call goes on; a closed page is no provider's any more, so an account makes it. No page ever gets
 * the name again. `not-admitted`: the account has no page of its own, or the deployment's owner disabled it.
 */
export const deleteAccount = operation({
  for: 'account',
  request: z.strictObject({ confirm: slugField, bookings: z.enum(['keep', 'cancel']) }),
  response: z.strictObject({ left: z.int() }),
  refuses: ['not-admitted'],
});
