// What needs a provider's attention, as it is stored: one document per kind and subject.
import type { Instant } from '@holdfast/core/time/instant.ts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  type Firestore,
  Timestamp,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { OutboxRow } from './outbox.ts';
import { problemDocument } from './paths.ts';
import type { Whole } from './written.ts';

const timestamp = z.instanceof(Timestamp);

/** `problems/{uid}:{kind}:{subject}`. `notice` is the mail it is about, `solvedAt` null while it needs attention. */
export const problemSchema = z.object({
  v: z.literal(1),
  providerId: z.string(),
  /** `mail-barred` is the deployment's own: its `providerId` is empty. */
  kind: z.enum(['mail-to-client', 'mail-to-provider', 'mail-barred', 'clocks-changed']),
  subject: z.string(),
  notice: z.string(),
  reason: z.string(),
  at: timestamp,
  solvedAt: z.nullable(timestamp),
  /** `clocks-changed`: the appointments, the earliest first, at most a hundred; `reason` has their number. */
  bookings: z.prefault(z.array(z.string()), []),
});

/** A mail that did not arrive. Several mails of one booking are one problem, the latest told. */
export function mailProblem(
  db: Firestore,
  row: OutboxRow,
  reason: string,
  now: Instant,
): { document: DocumentReference; data: Whole<typeof problemSchema> } {
  const kind = row.recipient === 'client' ? 'mail-to-client' : 'mail-to-provider';
  return {
    document: problemDocument(db, row.providerId, kind, row.subject),
    data: {
      v: 1,
      providerId: row.providerId,
      kind,
      subject: row.subject,
      notice: row.id,
      reason,
      at: Timestamp.fromMillis(now),
      solvedAt: null,
      bookings: [],
    },
  };
}

const mostBookingsNamed = 100;

/** Appointments that read another time than agreed: one problem of a provider, however many there are. */
export function clockProblem(
  db: Firestore,
  {
    providerId,
    reason,
    bookings,
  }: { readonly providerId: string; readonly reason: string; readonly bookings: readonly string[] },
  now: Instant,
): { document: DocumentReference; data: Whole<typeof problemSchema> } {
  const kind = 'clocks-changed';
  const subject = 'appointments';
  return {
    document: problemDocument(db, providerId, kind, subject),
    data: {
      v: 1,
      providerId,
      kind,
      subject,
      notice: '',
      reason,
      at: Timestamp.fromMillis(now),
      solvedAt: null,
      bookings: bookings.slice(0, mostBookingsNamed),
    },
  };
}

/** Null when there is no such problem. Throws when the document is none. */
export function problemFromSnapshot(snapshot: DocumentSnapshot): Whole<typeof problemSchema> | null {
  return snapshot.exists ? z.parse(problemSchema, snapshot.data()) : null;
}

/** The same problem as one that needs no attention any more. */
export function solvedProblem(
  problem: Whole<typeof problemSchema>,
  now: Instant,
): Whole<typeof problemSchema> {
  return { ...problem, solvedAt: Timestamp.fromMillis(now) };
}
