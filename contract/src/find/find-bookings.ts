// `findBookings`: a provider's bookings by text, type, status and time, in pages.
import * as z from 'zod/mini';
import { planDateField } from '../availability/availability-input.ts';
import { limits } from '../limits.ts';
import { operation } from '../operation.ts';
import { clockPart } from '../parts/clocks.ts';
import { bookingIdField, instantField, slugField } from '../parts/fields.ts';
import { placePart } from '../parts/page-parts.ts';
import { bookingFilter, placeInOrderField } from './find-parts.ts';

const foundPart = z.strictObject({
  booking: bookingIdField,
  reference: z.string(),
  startsAt: instantField,
  endsAt: instantField,
  status: z.enum(['active', 'cancelled']),
  noShow: z.boolean(),
  client: z.strictObject({ name: z.string(), email: z.string() }),
  type: z.strictObject({ id: slugField, name: z.string(), place: placePart }),
});

/** Local dates of the provider's zone, both included. */
const datesField = z
  .strictObject({ from: planDateField, to: planDateField })
  .check(z.refine(({ from, to }) => from <= to, { error: 'a date not before `from`', path: ['to'] }));

/**
 * Upcoming are those from today's first moment on in the provider's zone, earliest first, as in a range; past
 * are those before it, latest first. A whole reference also finds with O for 0, or I or L for 1.
 */
export const findBookings = operation({
  for: 'provider',
  request: z.strictObject({
    ...bookingFilter,
    when: z.union([z.enum(['upcoming', 'past']), datesField]),
    after: z.optional(placeInOrderField),
  }),
  response: z.strictObject({
    bookings: z.array(foundPart).check(z.maxLength(limits.foundBookings)),
    /** Null: these were the last ones. Otherwise there may be more, even if this page is empty. */
    after: z.nullable(placeInOrderField),
    /** What it cost, whatever the number of bookings. */
    documentsRead: z.int(),
    now: instantField,
    /** Of the provider's zone, for now and for these bookings. */
    clock: clockPart,
  }),
  refuses: [],
});

export type FoundBooking = z.infer<typeof foundPart>;
