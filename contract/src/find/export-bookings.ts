// `exportBookings`: everything that a provider's own records need of their bookings, in pages.
import * as z from 'zod/mini';
import { planDateField } from '../availability/availability-input.ts';
import { limits } from '../limits.ts';
import { operation } from '../operation.ts';
import { instantField } from '../parts/fields.ts';
import { bookingFilter, placeInOrderField } from './find-parts.ts';

/** A date and time on the provider's clock, to the minute, `2027-01-12T10:00`. */
const localReadingField = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/));

const exportedPart = z.strictObject({
  reference: z.string(),
  status: z.enum(['active', 'cancelled']),
  noShow: z.boolean(),
  startsAt: instantField,
  endsAt: instantField,
  startsLocal: localReadingField,
  endsLocal: localReadingField,
  createdAt: instantField,
  type: z.string(),
  durationMinutes: z.number(),
  place: z.string(),
  client: z.strictObject({ name: z.string(), email: z.string(), timeZone: z.string() }),
  cancelledBy: z.nullable(z.enum(['client', 'provider'])),
  cancelReason: z.string(),
  answers: z.array(
    z.strictObject({
      label: z.string(),
      text: z.string(),
      kind: z.enum(['text', 'choice', 'checkbox', 'phone']),
    }),
  ),
});

/**
 * Earliest first, from the beginning of the local date `from` to the end of `to`; null leaves that side open.
 * A page ends early where long answers would make it too large.
 */
export const exportBookings = operation({
  for: 'provider',
  request: z.strictObject({
    ...bookingFilter,
    from: z.nullable(planDateField),
    to: z.nullable(planDateField),
    after: z.optional(placeInOrderField),
  }),
  response: z.strictObject({
    bookings: z.array(exportedPart).check(z.maxLength(limits.exportedBookings)),
    /** Null: these were the last ones. */
    after: z.nullable(placeInOrderField),
    documentsRead: z.int(),
    /** The provider's zone, which the local readings are in. */
    timeZone: z.string(),
  }),
  refuses: [],
});

export type ExportedBooking = z.infer<typeof exportedPart>;
