// `stopReminders`: ends the reminders of one appointment.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { manageTokenField } from '../parts/fields.ts';

/** A repeat returns the same response. Confirmations, moves and cancellations are still emailed. */
export const stopReminders = operation({
  for: 'client',
  request: z.strictObject({ token: manageTokenField }),
  response: z.strictObject({ stopped: z.literal(true) }),
  refuses: ['not-found'],
});
