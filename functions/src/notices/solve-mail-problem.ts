// Solves the problem of an email that did not arrive, once the same email has gone out again.
import type { Deps } from '../deps.ts';
import { again, commitIf } from '../store/commit.ts';
import type { OutboxRow } from '../store/outbox-rows.ts';
import { mailProblemDocument, problemFrom, solvedFields } from '../store/problems.ts';

/** Leaves a problem alone that another email has renewed, or that came up in the row's new round. */
export async function solveMailProblem(deps: Deps, row: OutboxRow): Promise<void> {
  const now = deps.now();
  const document = mailProblemDocument(deps.db, row);
  await again(deps, async () => {
    const snapshot = await document.get();
    const problem = problemFrom(snapshot);
    const isItsOwn = problem?.solvedAt === null && problem.notice === row.id && problem.at <= row.createdAt;
    if (!isItsOwn || !snapshot.updateTime) return 'left';
    const unchanged = { lastUpdateTime: snapshot.updateTime };
    const isSolved = await commitIf(deps, (transaction) =>
      transaction.update(document, solvedFields(now), unchanged),
    );
    return isSolved ? 'solved' : null;
  });
}
