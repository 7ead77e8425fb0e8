// `correctAddress`: the provider corrects the address of a client. The client gets the current state there.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { deliveryStateField } from '../parts/delivery-state.ts';
import { bookingIdField, emailField } from '../parts/fields.ts';

/**
 * Links that went to the old address are dead from then on. The address that the booking already has changes
 * nothing. Another provider's booking is `not-found`, one that was cancelled or has begun `booking-over`.
 */
export const correctAddress = operation({
  for: 'provider',
  request: z.strictObject({ booking: bookingIdField, email: emailField }),
  /** What became of the email at once. Null = no email goes out here. */
  response: z.strictObject({ state: z.nullable(deliveryStateField) }),
  refuses: ['not-found', 'booking-over'],
});
