// Bookings as they are stored: the agreement, and the record of the idempotency key that made it.
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import { instant } from '@holdfast/core/time/instant.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { type DocumentData, type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';

const timestamp = z.instanceof(Timestamp);

/**
 * `bookings/{id}`. `firstAnswer` is what confirming said, kept apart from the booking's own times because a moved
 * booking still answers its first key the same way.
 */
export const bookingSchema = z.object({
  v: z.literal(1),
  providerId: z.string(),
  status: z.enum(['active', 'cancelled']),
  version: z.number(),
  payloadHash: z.string(),
  createdAt: timestamp,
  reference: z.string(),
  startsAt: timestamp,
  endsAt: timestamp,
  taken: z.object({ from: timestamp, to: timestamp }),
  provider: z.object({ slug: z.string(), name: z.string(), headline: z.string(), timeZone: z.string() }),
  type: z.object({
    id: z.string(),
    name: z.string(),
    durationMinutes: z.number(),
    place: z.object({ kind: z.enum(['phone', 'video', 'address']), text: z.string() }),
  }),
  client: z.object({ name: z.string(), email: z.string(), timeZone: z.string(), locale: z.string() }),
  answers: z.array(z.object({ question: z.string(), label: z.string(), text: z.string() })),
  firstAnswer: z.object({ startsAt: timestamp, endsAt: timestamp }),
});

/** What confirming answered for a key, ready to be answered again. */
export interface ConfirmationRecord {
  readonly bookingId: string;
  readonly payloadHash: string;
  readonly createdAt: number;
  readonly agreement: Agreement;
}

export function bookingDataFrom(
  agreement: Agreement,
  record: { readonly providerId: string; readonly payloadHash: string; readonly createdAt: number },
): DocumentData {
  return {
    v: 1,
    providerId: record.providerId,
    status: 'active',
    version: 1,
    payloadHash: record.payloadHash,
    createdAt: Timestamp.fromMillis(record.createdAt),
    reference: agreement.reference,
    startsAt: Timestamp.fromMillis(agreement.startsAt),
    endsAt: Timestamp.fromMillis(agreement.endsAt),
    taken: {
      from: Timestamp.fromMillis(agreement.taken.from),
      to: Timestamp.fromMillis(agreement.taken.to),
    },
    provider: { ...agreement.provider },
    type: { ...agreement.type, place: { ...agreement.type.place } },
    client: { ...agreement.client },
    answers: agreement.answers.map((answer) => ({ ...answer })),
    firstAnswer: {
      startsAt: Timestamp.fromMillis(agreement.startsAt),
      endsAt: Timestamp.fromMillis(agreement.endsAt),
    },
  };
}

/** The record in a booking document, or null when there is none. The agreement carries the times of the first answer. */
export function confirmationFromSnapshot(snapshot: DocumentSnapshot): ConfirmationRecord | null {
  if (!snapshot.exists) return null;
  const stored = z.parse(bookingSchema, snapshot.data());
  return {
    bookingId: snapshot.id,
    payloadHash: stored.payloadHash,
    createdAt: stored.createdAt.toMillis(),
    agreement: {
      reference: stored.reference,
      startsAt: instant(stored.firstAnswer.startsAt.toMillis()),
      endsAt: instant(stored.firstAnswer.endsAt.toMillis()),
      taken: { from: instant(stored.taken.from.toMillis()), to: instant(stored.taken.to.toMillis()) },
      provider: { ...stored.provider, timeZone: timeZoneId(stored.provider.timeZone) },
      type: stored.type,
      client: { ...stored.client, timeZone: timeZoneId(stored.client.timeZone) },
      answers: stored.answers,
    },
  };
}
