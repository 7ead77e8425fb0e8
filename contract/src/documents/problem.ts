// What needs a provider's attention, as it is stored.
import * as z from 'zod/mini';

/** `problems/{uid}:{kind}:{subject}`. `notice` is the mail it is about, `solvedAt` null while it needs attention. */
export const problemSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.literal(1),
    /** Empty when it is the deployment's own: `mail-barred`. */
    providerId: z.string(),
    kind: z.enum(['mail-to-client', 'mail-to-provider', 'mail-barred', 'clocks-changed']),
    subject: z.string(),
    notice: z.string(),
    reason: z.string(),
    at: time,
    solvedAt: z.nullable(time),
    /** `clocks-changed`: the appointments, the earliest first, at most a hundred; `reason` has their number. */
    bookings: z.prefault(z.array(z.string()), []),
  });
