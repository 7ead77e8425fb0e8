// The deployment's one problem with mail: its key or its sender is refused. It says nothing about any single mail.
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

/** What goes into the log, once: the status as its code, no word of the mail. */
export class MailBarred extends Error {
  override readonly name = 'MailBarred';
  readonly code: number;
  constructor(status: number) {
    super('the mail service refuses the key or the sender of this deployment');
    this.code = status;
  }
}

/** One problem of the deployment, however many mails run into it; the first that goes through solves it. */
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
  const { document, data } = barredProblem(db, { row: row.id, reason: outcome.detail }, now());
  const isNews = await db.runTransaction(async (transaction) => {
    if (openIn(await transaction.get(document))) return false;
    transaction.set(document, data);
    return true;
  });
  if (isNews) onFault(new MailBarred(outcome.status), row.document.path);
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
