// A promised email as stored: its facts and its state, never a rendered body, an address or a token.
import * as z from 'zod/mini';
import { deliveryStateField } from '../parts/delivery-state.ts';

/** `outbox/{subject}:{kind}:{recipient}:{version}`. */
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
    /** What the email says that its booking does not say, or no longer says. */
    facts: z.object({
      /** `moved`: the start before the move. */
      previousStartsAt: z.nullable(time),
      /** `clock-changed`: what the provider's clock was expected to show. */
      previousReading: z.prefault(z.nullable(z.string()), null),
    }),
    state: deliveryStateField,
    /** Why it was skipped or given up. */
    reason: z.nullable(z.string()),
    /** When it was promised, or last taken up again. */
    createdAt: time,
    /** Set while work is left, so that the query for due rows needs no state. */
    dueAt: z.optional(time),
    /** The lease of the worker that has the row now. */
    claim: z.nullable(z.object({ id: z.string(), handedOver: z.boolean() })),
    attempts: z.number(),
    unclear: z.number(),
    timeouts: z.number(),
    messageId: z.nullable(z.string()),
    /** How often it was taken up again. Reports of earlier rounds say nothing about this one. */
    round: z.prefault(z.number(), 0),
  });
