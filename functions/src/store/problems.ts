// Problems that need attention: one document per kind and subject, raised, renewed and solved.
import { barredProblemId, problemSchema } from '@holdfast/contract/documents/problem.ts';
import type { Stored } from '@holdfast/contract/documents/stored.ts';
import type { Notice } from '@holdfast/core/notices/notice.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  type Firestore,
  Timestamp,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { problemDocument, problemDocumentNamed } from './paths.ts';
import { storedTime } from './stored-time.ts';
import type { Whole } from './written.ts';

const schema = problemSchema(storedTime);

export type Problem = Stored<typeof schema>;

/** A problem to write in the commit that finds it. */
export interface RaisedProblem {
  readonly document: DocumentReference;
  readonly data: Whole<typeof schema>;
}

type MailSide = { readonly providerId: string } & Pick<Notice, 'recipient' | 'subject'>;

/**
 * A mail that did not arrive. All mails of a booking to one side share one problem, which names the latest.
 * `until` is when the appointment is over, if that is known.
 */
export function mailProblem(
  db: Firestore,
  row: MailSide & { readonly id: string },
  { reason, until }: { readonly reason: string; readonly until: Instant | null },
  now: Instant,
): RaisedProblem {
  const { id: notice, providerId, subject, recipient } = row;
  return raised(db, { providerId, kind: mailKind(recipient), subject, notice, reason, until }, now);
}

export function mailProblemDocument(
  db: Firestore,
  { providerId, subject, recipient }: MailSide,
): DocumentReference {
  return problemDocument(db, providerId, mailKind(recipient), subject);
}

function mailKind(recipient: Notice['recipient']) {
  return recipient === 'client' ? 'mail-to-client' : 'mail-to-provider';
}

const namedBookingsLimit = 100;

/** Appointments that read another time than agreed. All of a provider's share one problem. */
export function clockProblem(
  db: Firestore,
  found: { readonly providerId: string; readonly reason: string; readonly bookings: readonly string[] },
  now: Instant,
): RaisedProblem {
  const bookings = found.bookings.slice(0, namedBookingsLimit);
  const told = { ...found, kind: 'clocks-changed', subject: 'appointments', notice: '', bookings } as const;
  return raised(db, told, now);
}

/** What the audit found at a provider. However many differences there are, they share one problem. */
export function timeProblem(
  db: Firestore,
  found: {
    readonly providerId: string;
    readonly reason: 'overlap' | 'differs';
    readonly bookings: readonly string[];
  },
  now: Instant,
): RaisedProblem {
  const bookings = found.bookings.slice(0, namedBookingsLimit);
  return raised(db, { ...found, kind: 'time-differs', subject: 'time', notice: '', bookings }, now);
}

/** An appointment that the provider's new hours leave outside. Each has a problem of its own. */
export function outsideProblem(
  db: Firestore,
  { providerId, id, endsAt }: { readonly providerId: string; readonly id: string; readonly endsAt: Instant },
  now: Instant,
): RaisedProblem {
  const told = { providerId, kind: 'outside-hours', subject: id, notice: '', reason: '' } as const;
  return raised(db, { ...told, until: endsAt }, now);
}

/** Moving, cancelling and fitting hours delete it without reading it, so that nobody waits for it. */
export function outsideProblemDocument(
  db: Firestore,
  providerId: string,
  bookingId: string,
): DocumentReference {
  return problemDocument(db, providerId, 'outside-hours', bookingId);
}

/** Solved or not. Null if there is none, or if it cannot be read. */
export function problemFrom(snapshot: DocumentSnapshot): Problem | null {
  const { success, data } = z.safeParse(schema, snapshot.data());
  return success ? data : null;
}

/** Null if no problem is open. Throws if the document is not a problem. */
export function openProblemFrom(snapshot: DocumentSnapshot): Problem | null {
  const problem = snapshot.exists ? z.parse(schema, snapshot.data()) : null;
  return problem?.solvedAt === null ? problem : null;
}

export function solvedFields(now: Instant): Pick<Whole<typeof schema>, 'solvedAt'> {
  return { solvedAt: Timestamp.fromMillis(now) };
}

/**
 * The deployment's: the mail service refuses its key or sender. `reason` is the service's sentence. Every
 * provider may read it, so it names no mail.
 */
export function barredProblem(db: Firestore, reason: string, now: Instant): RaisedProblem {
  return raised(db, { providerId: '', kind: 'mail-barred', subject: 'sendgrid', notice: '', reason }, now);
}

export function barredDocument(db: Firestore): DocumentReference {
  return problemDocumentNamed(db, barredProblemId);
}

function raised(
  db: Firestore,
  told: Pick<Problem, 'providerId' | 'kind' | 'subject' | 'notice' | 'reason'> &
    Partial<Pick<Problem, 'bookings' | 'until'>>,
  now: Instant,
): RaisedProblem {
  const { providerId, kind, subject, until = null, ...rest } = told;
  return {
    document: problemDocument(db, providerId || 'deployment', kind, subject),
    data: {
      v: 1,
      bookings: [],
      ...rest,
      providerId,
      kind,
      subject,
      until: until === null ? null : Timestamp.fromMillis(until),
      at: Timestamp.fromMillis(now),
      solvedAt: null,
    },
  };
}
