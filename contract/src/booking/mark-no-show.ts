// `markNoShow`: records that the client did not come, or undoes that. Nothing else changes.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { bookingIdField } from '../parts/fields.ts';

/** Another provider's booking is `not-found`, a cancelled one `booking-over`. */
export const markNoShow = operation({
  for: 'provider',
  request: z.strictObject({ booking: bookingIdField, noShow: z.boolean() }),
  response: z.strictObject({ noShow: z.boolean() }),
  refuses: ['not-found', 'booking-over', 'not-begun'],
});
