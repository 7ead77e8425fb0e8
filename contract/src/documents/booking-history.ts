// What happened to a booking: who did what, and when. The booking keeps its first entry and the newest ones.
import * as z from 'zod/mini';
import { ownRuleField } from '../parts/own-rules.ts';

/** One entry. It is written in the commit of the change itself. */
export const historyEntry = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    at: time,
    what: z.enum([
      'booked',
      'moved',
      'cancelled',
      'asked-to-move',
      'reminders-stopped',
      'no-show',
      'came',
      'address-corrected',
      'sent-again',
      'kept-clock',
      'kept-instant',
    ]),
    /** `system`: whoever runs the deployment. */
    by: z.enum(['client', 'provider', 'system']),
    /** The start before a change of time. */
    from: z.nullable(time),
    /** The provider's own rules that the provider broke by name. */
    overrode: z.array(ownRuleField),
    /** The kind of email that was sent again. */
    notice: z.nullable(z.string()),
  });
