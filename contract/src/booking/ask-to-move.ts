// `askToMove`: asks a client by email to pick another time. The appointment stays until they do.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { bookingIdField } from '../parts/fields.ts';

/** One email per version of the booking: asking again sends nothing. `isAsked` false = mail is off here. */
export const askToMove = operation({
  for: 'provider',
  request: z.strictObject({ booking: bookingIdField }),
  response: z.strictObject({ isAsked: z.boolean() }),
  refuses: ['not-found', 'booking-over'],
});
