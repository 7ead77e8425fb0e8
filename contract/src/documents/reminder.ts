// A reminder as stored, from the booking's commit to its end.
import * as z from 'zod/mini';

/** `reminders/{booking}:{offset}`. `dueAt` is set only while the reminder waits. */
export const reminderSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.literal(1),
    bookingId: z.string(),
    providerId: z.string(),
    offsetMinutes: z.number(),
    /** The version of the booking for which it was planned. */
    bookingVersion: z.number(),
    state: z.enum(['waiting', 'queued', 'skipped']),
    reason: z.nullable(z.string()),
    dueAt: z.optional(time),
  });
