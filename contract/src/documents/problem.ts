// A problem that needs a provider's attention, as stored.
import * as z from 'zod/mini';

/**
 * The kinds, one row each. `closedByHand`: the provider may declare it settled. The others end only when
 * their cause does. A later kind, such as trouble with a calendar, is a row here and one in the dashboard.
 */
export const problemKinds = {
  /** An email to the client bounced, was dropped or was given up. `subject` is the booking. */
  'mail-to-client': { closedByHand: true },
  /** The same of an email to the provider. */
  'mail-to-provider': { closedByHand: true },
  /** The provider's own change of hours left the booking outside them. `subject` is the booking. */
  'outside-hours': { closedByHand: true },
  /** Appointments read another time than agreed. */
  'clocks-changed': { closedByHand: false },
  /** The audit found that the record of taken time differs from the appointments. */
  'time-differs': { closedByHand: false },
  /** The mail service refuses the deployment's key or sender. */
  'mail-barred': { closedByHand: false },
} as const satisfies Readonly<Record<string, { readonly closedByHand: boolean }>>;

export type ProblemKind = keyof typeof problemKinds;

const kinds = Object.keys(problemKinds).filter((kind): kind is ProblemKind => kind in problemKinds);

/** The deployment's own problem, which every active provider may read. `firestore.rules` names it too. */
export const barredProblemId = 'deployment:mail-barred:sendgrid';

/** `problems/{uid}:{kind}:{subject}`. `notice` is the email it is about. `solvedAt` null = still open. */
export const problemSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.literal(1),
    /** Empty if the problem is the deployment's own: `mail-barred`. */
    providerId: z.string(),
    kind: z.literal(kinds),
    subject: z.string(),
    notice: z.string(),
    /**
     * Why, in the words of its cause: `bounced 5.2.2`, `dropped`, why an email was given up, or a sentence.
     * `time-differs`: `overlap` if appointments overlap, `differs` otherwise.
     */
    reason: z.string(),
    at: time,
    solvedAt: z.nullable(time),
    /** When its appointment is over: it needs nobody any more. Null if it ends otherwise, or is older. */
    until: z.prefault(z.nullable(time), null),
    /** Of `clocks-changed` and `time-differs`: at most a hundred appointments. */
    bookings: z.prefault(z.array(z.string()), []),
  });
