// `markNoShow`: records that the client did not come, or takes that back. Time, mails and links stay as they are.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { bookingIdField } from '../parts/fields.ts';

/** A booking of another provider is `not-found`, a cancelled one `booking-over`. */
export const markNoShow = operation({
  for: 'provider',
  request: z.strictObject({ booking: bookingIdField, noShow: z.boolean() }),
  response: z.strictObject({ noShow: z.boolean() }),
  refuses: ['not-found', 'booking-over', 'not-begun'],
});
