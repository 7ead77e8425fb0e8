// `stopReminders`: no more reminders for one appointment.
import * as z from 'zod/mini';
import { manageTokenField } from '../parts/fields.ts';

/**
 * Asking again says the same. Confirmations, moves and cancellations are still told. Refuses `not-found` (see
 * `viewBooking`), `unavailable`.
 */
export const stopRemindersRequest = z.strictObject({ token: manageTokenField });

export const stopRemindersResponse = z.strictObject({ stopped: z.literal(true) });

export type StopRemindersRequest = z.infer<typeof stopRemindersRequest>;
export type StopRemindersResponse = z.infer<typeof stopRemindersResponse>;
