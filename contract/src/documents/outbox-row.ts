// A promised mail as it is stored: facts and fate, never a rendered body, an address or a token.
import * as z from 'zod/mini';

/**
 * `outbox/{subject}:{kind}:{recipient}:{version}`. `dueAt` is there as long as something is still to be done: the query for
 * what is due needs no state. `claim` is the lease of whoever works on it now.
 */
export const outboxSchema = <Time extends z.ZodMiniType, Kind extends z.ZodMiniType>(
  time: Time,
  kind: Kind,
) =>
  z.object({
    v: z.literal(1),
    subject: z.string(),
    kind,
    recipient: z.enum(['client', 'provider']),
    version: z.number(),
    providerId: z.string(),
    /** What the mail says and its booking does not, or not any more. */
    facts: z.object({
      /** `moved`: when it was before. */
      previousStartsAt: z.nullable(time),
      /** `clock-changed`: what the provider's clock was to show. */
      previousReading: z.prefault(z.nullable(z.string()), null),
    }),
    state: z.enum(['pending', 'sending', 'sent', 'delivered', 'bounced', 'dropped', 'skipped', 'dead']),
    /** Why it was skipped or given up. */
    reason: z.nullable(z.string()),
    createdAt: time,
    dueAt: z.optional(time),
    claim: z.nullable(z.object({ id: z.string(), handedOver: z.boolean() })),
    attempts: z.number(),
    unclear: z.number(),
    timeouts: z.number(),
    messageId: z.nullable(z.string()),
  });
