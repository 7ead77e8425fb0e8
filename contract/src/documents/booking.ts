// A booking as it is stored: what was agreed, what became of it, and the key that made it.
import * as z from 'zod/mini';
import { typeSnapshot } from './booking-type.ts';

/** `bookings/{id}`. `time` reads the platform's timestamps, here and in all other documents. */
export const bookingSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.literal(1),
    providerId: z.string(),
    status: z.enum(['active', 'cancelled']),
    /** Counts changes that others are told of: the calendar's SEQUENCE. */
    version: z.number(),
    /** Manage links of other versions are retired. */
    linkVersion: z.number(),
    /** When the booking was last confirmed, moved or cancelled: the calendar's DTSTAMP. */
    stampedAt: time,
    /** Names of the limits in which it has a place. */
    claims: z.array(z.string()),
    payloadHash: z.string(),
    createdAt: time,
    reference: z.string(),
    startsAt: time,
    endsAt: time,
    /** The time that it occupies, buffers included. */
    taken: z.object({ from: time, to: time }),
    provider: z.object({ slug: z.string(), name: z.string(), headline: z.string(), timeZone: z.string() }),
    type: typeSnapshot,
    /** Moves that the client made. */
    moves: z.prefault(z.number(), 0),
    noShow: z.prefault(z.boolean(), false),
    /** Set by the client; stays over moves. */
    remindersStopped: z.prefault(z.boolean(), false),
    cancelledBy: z.prefault(z.nullable(z.enum(['client', 'provider'])), null),
    cancelReason: z.prefault(z.string(), ''),
    client: z.object({ name: z.string(), email: z.string(), timeZone: z.string(), locale: z.string() }),
    answers: z.array(z.object({ question: z.string(), label: z.string(), text: z.string() })),
    /** The times that confirming answered: a moved booking still answers its first key the same way. */
    firstAnswer: z.object({ startsAt: time, endsAt: time }),
    /** What the provider's clock was to show at the start; null: booked before that was remembered. */
    agreedWall: z.prefault(z.nullable(z.string()), null),
  });
