// `viewBooking`: what a manage link shows. Looking changes nothing.
import * as z from 'zod/mini';
import { instantField, manageTokenField } from '../fields.ts';
import { calendarPart, confirmedBookingPart } from './confirm-booking.ts';

/** Refuses `not-found` for every token that is wrong, expired, retired or about nothing: from outside these look alike. */
export const viewBookingRequest = z.strictObject({ token: manageTokenField });

export const viewBookingResponse = z.strictObject({
  now: instantField,
  status: z.enum(['active', 'cancelled']),
  booking: confirmedBookingPart,
  calendar: calendarPart,
  /** Whether reminders are still to come: `off` when the client stopped them, `none` when none is left to send. */
  reminders: z.enum(['on', 'off', 'none']),
});

export type ViewBookingRequest = z.infer<typeof viewBookingRequest>;
export type ViewBookingResponse = z.infer<typeof viewBookingResponse>;
