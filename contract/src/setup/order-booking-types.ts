// `orderBookingTypes`: the order of the types on the page.
import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { slugField } from '../parts/fields.ts';
import { limits } from '../limits.ts';

/** Types that `order` leaves out come last, in their present order. Unknown names are ignored. */
export const orderBookingTypes = operation({
  for: 'provider',
  request: z.strictObject({ order: z.array(slugField).check(z.maxLength(limits.bookingTypes)) }),
  response: z.strictObject({}),
  refuses: [],
});
