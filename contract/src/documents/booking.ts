// A booking as stored: what was agreed, what became of it, and the key that made it.
import * as z from 'zod/mini';
import { historyEntry } from './booking-history.ts';
import { questionKind, typeSnapshot } from './booking-type.ts';

/** `bookings/{id}`. `time` reads the platform's timestamps, as in all other documents. */
export const bookingSchema = <Time extends z.ZodMiniType>(time: Time) =>
  z.object({
    v: z.literal(1),
    providerId: z.string(),
    status: z.enum(['active', 'cancelled']),
    /** Counts the changes that both sides are told about: the calendar's SEQUENCE. */
    version: z.number(),
    /** Manage links of other versions are retired. */
    linkVersion: z.number(),
    /** When the booking was last confirmed, moved or cancelled: the calendar's DTSTAMP. */
    stampedAt: time,
    /** Names of the limits in which the booking has a place. */
    claims: z.array(z.string()),
    payloadHash: z.string(),
    createdAt: time,
    reference: z.string(),
    startsAt: time,
    endsAt: time,
    /** The occupied time, buffers included. */
    taken: z.object({ from: time, to: time }),
    provider: z.object({ slug: z.string(), name: z.string(), headline: z.string(), timeZone: z.string() }),
    type: typeSnapshot,
    /** Moves that the client has made. */
    moves: z.prefault(z.number(), 0),
    noShow: z.prefault(z.boolean(), false),
    /** Set by the client. It survives moves. */
    remindersStopped: z.prefault(z.boolean(), false),
    cancelledBy: z.prefault(z.nullable(z.enum(['client', 'provider'])), null),
    cancelReason: z.prefault(z.string(), ''),
    /** The provider's last correction of the client's address, with the link version that it made. */
    addressCorrected: z.prefault(z.nullable(z.object({ at: time, linkVersion: z.number() })), null),
    client: z.object({ name: z.string(), email: z.string(), timeZone: z.string(), locale: z.string() }),
    /** The address in lower case, only for grouping and counting. Empty in older bookings. */
    clientKey: z.prefault(z.string(), ''),
    /** Beginnings of the words that the provider finds the booking by. None in older bookings. */
    search: z.prefault(z.array(z.string()), []),
    answers: z.array(
      z.object({
        question: z.string(),
        label: z.string(),
        text: z.string(),
        /** How it was asked, so that a tick reads as a word. */
        kind: z.prefault(questionKind, 'text'),
      }),
    ),
    /** The times of the first response. After a move, the first key still returns them. */
    firstAnswer: z.object({ startsAt: time, endsAt: time }),
    /** What the provider's clock was expected to show at the start. Null in older bookings. */
    agreedWall: z.prefault(z.nullable(z.string()), null),
    /** Oldest first. Older bookings have none, or begin with a later entry. */
    history: z.prefault(z.array(historyEntry(time)), []),
    /** The provider's own. The client never sees it. */
    note: z.prefault(z.nullable(z.object({ text: z.string(), savedAt: time })), null),
  });
