// `markNoShow`: notes that the client did not come, or takes that back. A mark: time, mails and links stay as they are.
import * as z from 'zod/mini';
import { bookingIdField } from '../parts/fields.ts';

/** Refuses `not-found` for bookings of others too, `booking-over` for a cancelled one, `not-begun`, `unauthenticated`, `unavailable`. */
export const markNoShowRequest = z.strictObject({ booking: bookingIdField, noShow: z.boolean() });

export const markNoShowResponse = z.strictObject({ noShow: z.boolean() });

export type MarkNoShowRequest = z.infer<typeof markNoShowRequest>;
export type MarkNoShowResponse = z.infer<typeof markNoShowResponse>;
