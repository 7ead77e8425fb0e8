// A reminder as it is stored, from the booking's commit to its end.
import * as z from 'zod/mini';

/** `reminders/{booking}:{offset}`. `dueAt` is there only while it waits. */
export const reminderSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.literal(1),
    bookingId: z.string(),
    providerId: z.string(),
    offsetMinutes: z.number(),
    /** The version of the booking that it was planned for. */
    bookingVersion: z.number(),
    state: z.enum(['waiting', 'queued', 'skipped']),
    reason: z.nullable(z.string()),
    dueAt: z.optional(time),
  });
