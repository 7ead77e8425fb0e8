// `saveBookingType`: creates a booking type or replaces one. Existing bookings keep what was agreed.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { slugField } from '../parts/fields.ts';
import { bookingTypeInput, typeStatusField } from './booking-type-input.ts';

/**
 * `type` is its link, which stays for good. `version` is the one that was edited; null creates the type, at
 * the end of the list. Existing bookings count towards new limits.
 */
export const saveBookingType = operation({
  for: 'provider',
  request: z.strictObject({
    type: slugField,
    version: z.nullable(z.int()),
    status: typeStatusField,
    terms: bookingTypeInput,
  }),
  response: z.strictObject({ version: z.int() }),
  refuses: ['not-found', 'changed-elsewhere', 'name-taken', 'too-many'],
});
