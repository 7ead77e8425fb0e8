// A problem that needs a provider's attention, as stored.
import * as z from 'zod/mini';

/** The deployment's own problem, which every active provider may read. `firestore.rules` names it too. */
export const barredProblemId = 'deployment:mail-barred:sendgrid';

/** `problems/{uid}:{kind}:{subject}`. `notice` is the email it is about. `solvedAt` null = still open. */
export const problemSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.literal(1),
    /** Empty if the problem is the deployment's own: `mail-barred`. */
    providerId: z.string(),
    kind: z.enum(['mail-to-client', 'mail-to-provider', 'mail-barred', 'clocks-changed']),
    subject: z.string(),
    notice: z.string(),
    reason: z.string(),
    at: time,
    solvedAt: z.nullable(time),
    /** `clocks-changed`: at most a hundred appointments, earliest first. `reason` has their number. */
    bookings: z.prefault(z.array(z.string()), []),
  });
