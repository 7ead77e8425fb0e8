// The deployment's problem when SendGrid refuses its key or sender. It says nothing about a single mail.
import type { SendOutcome } from '@holdfast/core/notices/delivery.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import type { OnFault } from '../store/on-fault.ts';
import type { OutboxRow } from '../store/outbox-rows.ts';
import {
  barredDocument,
  barredProblem,
  openProblemFrom,
  type Problem,
  solvedFields,
} from '../store/problems.ts';

/** Logged once per problem: the HTTP status as its code, and nothing of the mail. */
export class MailBarred extends Error {
  override readonly name = 'MailBarred';
  readonly code: number;
  constructor(status: number) {
    super('the mail service refuses the key or the sender of this deployment');
    this.code = status;
  }
}

/** All refused mails share one problem. The first mail that is accepted solves it. */
export async function noteBarred(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  row: OutboxRow,
  outcome: SendOutcome,
  onFault: OnFault,
): Promise<void> {
  if (outcome.kind === 'accepted') {
    const snapshot = await barredDocument(db).get();
    if (openIn(snapshot)) await snapshot.ref.update(solvedFields(now()));
  }
  if (outcome.kind !== 'barred') return;
  const { document, data } = barredProblem(db, outcome.detail, now());
  const isNews = await db.runTransaction(async (transaction) => {
    if (openIn(await transaction.get(document))) return false;
    transaction.set(document, data);
    return true;
  });
  if (isNews) onFault(new MailBarred(outcome.status), row.document.path);
}

/** The open problem, or null if there is none. */
export async function readMailBarred(
  db: Firestore,
): Promise<{ readonly since: Instant; readonly status: number; readonly reason: string } | null> {
  const problem = openIn(await barredDocument(db).get());
  // The reason begins with the HTTP status.
  return (
    problem && { since: problem.at, status: Number.parseInt(problem.reason, 10), reason: problem.reason }
  );
}

/** An unreadable problem counts as none: the next one replaces it, and no mail waits for it. */
function openIn(snapshot: DocumentSnapshot): Problem | null {
  try {
    return openProblemFrom(snapshot);
  } catch {
    return null;
  }
}
