// `archiveBookingType`: takes a type out of use for good or brings it back. Its bookings stay.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { slugField } from '../parts/fields.ts';

/** A type that comes back is hidden until its provider shows it. `too-many`: thirty types are in use. */
export const archiveBookingType = operation({
  for: 'provider',
  request: z.strictObject({ type: slugField, isArchived: z.boolean() }),
  response: z.strictObject({ version: z.int() }),
  refuses: ['not-found', 'too-many'],
});
