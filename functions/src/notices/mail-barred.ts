// The deployment's one problem with mail: its key or its sender is refused. It says nothing about any single mail.
import type { Instant } from '@holdfast/core/time/instant.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import {
  barredDocument,
  barredProblem,
  openProblemFrom,
  type Problem,
  solvedFields,
} from '../store/problems.ts';

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
  const { document, data } = barredProblem(db, found, now);
  return db.runTransaction(async (transaction) => {
    if (openIn(await transaction.get(document))) return false;
    transaction.set(document, data);
    return true;
  });
}

/** A mail went through, so whatever was wrong is right again. */
export async function solveMailBarred(db: Firestore, now: Instant): Promise<void> {
  const snapshot = await barredDocument(db).get();
  if (openIn(snapshot)) await snapshot.ref.update(solvedFields(now));
}

/** The open problem, or null when mails go through as far as anybody knows. */
export async function readMailBarred(
  db: Firestore,
): Promise<{ readonly since: Instant; readonly status: number; readonly reason: string } | null> {
  const problem = openIn(await barredDocument(db).get());
  // The sentence begins with the status.
  return (
    problem && { since: problem.at, status: Number.parseInt(problem.reason, 10), reason: problem.reason }
  );
}

/** One that cannot be read is none: the next that is raised takes its place, and no mail waits for it. */
function openIn(snapshot: DocumentSnapshot): Problem | null {
  try {
    return openProblemFrom(snapshot);
  } catch {
    return null;
  }
}
