// What has become of a promised email.
import * as z from 'zod/mini';

/** `pending` and `sending` are on their way. All others are over, unless a report corrects them. */
export const deliveryStateField = z.enum([
  'pending',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'dropped',
  'skipped',
  'dead',
]);
