// The deployment's one problem with mail: its key or its sender is refused. It says nothing about any single mail.
import { type Instant, instant } from '@holdfast/core/time/instant.ts';
import { type DocumentReference, type Firestore, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { problemDocument } from './paths.ts';
import { problemSchema, solvedProblem } from './problems.ts';
import type { Whole } from './written.ts';

/** What goes into the log, once: the status as its code, no word of the mail. */
export class MailBarred extends Error {
  override readonly name = 'MailBarred';
  readonly code: number;
  constructor(status: number) {
    super('the mail service refuses the key or the sender of this deployment');
    this.code = status;
  }
}

/** Whether it is news: false while the problem is open already. `reason` is the service's own sentence. */
export function openMailBarred(
  db: Firestore,
  found: { readonly row: string; readonly reason: string },
  now: Instant,
): Promise<boolean> {
  return db.runTransaction(async (transaction) => {
    const snapshot = await transaction.get(barredDocument(db));
    if (snapshot.exists && snapshot.get('solvedAt') === null) return false;
    const problem: Whole<typeof problemSchema> = {
      v: 1,
      providerId: '',
      kind: 'mail-barred',
      subject: 'sendgrid',
      notice: found.row,
      reason: found.reason,
      at: Timestamp.fromMillis(now),
      solvedAt: null,
      bookings: [],
    };
    transaction.set(snapshot.ref, problem);
    return true;
  });
}

/** A mail went through, so whatever was wrong is right again. */
export async function solveMailBarred(db: Firestore, now: Instant): Promise<void> {
  const snapshot = await barredDocument(db).get();
  const { success, data } = z.safeParse(problemSchema, snapshot.data());
  if (success && data.solvedAt === null) await snapshot.ref.set(solvedProblem(data, now));
}

/** The open problem, or null when mails go through as far as anybody knows. */
export async function readMailBarred(
  db: Firestore,
): Promise<{ readonly since: Instant; readonly status: number; readonly reason: string } | null> {
  const { success, data } = z.safeParse(problemSchema, (await barredDocument(db).get()).data());
  if (!success || data.solvedAt !== null) return null;
  // The sentence begins with the status.
  return {
    since: instant(data.at.toMillis()),
    status: Number.parseInt(data.reason, 10),
    reason: data.reason,
  };
}

function barredDocument(db: Firestore): DocumentReference {
  return problemDocument(db, 'deployment', 'mail-barred', 'sendgrid');
}
