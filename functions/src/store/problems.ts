// Problems that need attention: one document per kind and subject, raised, renewed and solved.
import { problemSchema } from '@holdfast/contract/documents/problem.ts';
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
import { problemDocument } from './paths.ts';
import { storedTime } from './stored-time.ts';
import type { Whole } from './written.ts';

const schema = problemSchema(storedTime);

export type Problem = Stored<typeof schema>;

/** A problem to write in the commit that finds it. */
export interface RaisedProblem {
  readonly document: DocumentReference;
  readonly data: Whole<typeof schema>;
}

/** A mail that did not arrive. All mails of a booking share one problem, which names the latest. */
export function mailProblem(
  db: Firestore,
  row: { readonly id: string; readonly providerId: string } & Pick<Notice, 'recipient' | 'subject'>,
  reason: string,
  now: Instant,
): RaisedProblem {
  const { id: notice, providerId, subject, recipient } = row;
  const kind = recipient === 'client' ? 'mail-to-client' : 'mail-to-provider';
  return raised(db, { providerId, kind, subject, notice, reason }, now);
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

/** The same problem, solved at the moment at which it was found. */
export function solved({ document, data }: RaisedProblem): RaisedProblem {
  return { document, data: { ...data, solvedAt: data.at } };
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
  return problemDocument(db, 'deployment', 'mail-barred', 'sendgrid');
}

function raised(
  db: Firestore,
  told: Pick<Problem, 'providerId' | 'kind' | 'subject' | 'notice' | 'reason'> &
    Partial<Pick<Problem, 'bookings'>>,
  now: Instant,
): RaisedProblem {
  const { providerId, kind, subject } = told;
  return {
    document: problemDocument(db, providerId || 'deployment', kind, subject),
    data: { v: 1, bookings: [], ...told, at: Timestamp.fromMillis(now), solvedAt: null },
  };
}
