// `resolveProblem`: closes one of the provider's own problems by hand. Repeating it changes nothing.
import { problemKinds } from '@holdfast/contract/documents/problem.ts';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { again, commitIf } from '../store/commit.ts';
import { problemDocumentNamed } from '../store/paths.ts';
import { problemFrom, solvedFields } from '../store/problems.ts';
import type { Provider } from '../store/providers.ts';

export async function resolveProblem(
  deps: Deps,
  { problem: id, at }: RequestOf<'resolveProblem'>,
  provider: Provider,
): Promise<Outcome<'resolveProblem'>> {
  const document = problemDocumentNamed(deps.db, id);
  const seen = instantFromIso(at);
  return again(deps, async () => {
    const snapshot = await document.get();
    const problem = problemFrom(snapshot);
    if (problem?.providerId !== provider.id || !snapshot.updateTime) return refuse(notFound);
    if (!problemKinds[problem.kind].closedByHand) return refuse({ kind: 'not-closable', params: {} });
    if (problem.solvedAt !== null) return ok({ resolved: true });
    // Nobody has looked at what came up after `at`.
    if (problem.at > seen) return refuse({ kind: 'occurred-again', params: {} });
    const unchanged = { lastUpdateTime: snapshot.updateTime };
    const isDone = await commitIf(deps, (transaction) => {
      transaction.update(document, solvedFields(deps.now()), unchanged);
    });
    return isDone ? ok({ resolved: true }) : null;
  });
}
