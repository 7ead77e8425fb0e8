// What an audit found becomes the problem of the provider concerned: one, however much differs.
import type { TimeDifference } from '@holdfast/core/booking/compare-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import pMap from 'p-map';
import type { Deps } from '../deps.ts';
import { type OnFault, reporting } from '../store/on-fault.ts';
import { openProblemFrom, solvedFields, timeProblem } from '../store/problems.ts';
import type { ProviderAudit } from './audit.ts';

const atOnce = 20;

/** Raises, renews or solves a problem for each provider that was looked at. Says nothing twice. */
export async function noteAudits(
  deps: Pick<Deps, 'db'>,
  audits: readonly ProviderAudit[],
  now: Instant,
  onFault: OnFault,
): Promise<void> {
  const noteOne = (found: ProviderAudit) =>
    reporting(onFault, `providers/${found.providerId}`, null, () => note(deps, found, now));
  await pMap(
    audits.filter(({ looked }) => looked),
    noteOne,
    { concurrency: atOnce },
  );
}

async function note(
  { db }: Pick<Deps, 'db'>,
  { providerId, differences, repaired }: ProviderAudit,
  now: Instant,
): Promise<void> {
  const conflicts = differences.filter(({ kind }) => kind === 'conflict');
  const isOverlap = conflicts.length > 0;
  const reason = isOverlap ? 'overlap' : 'differs';
  const bookings = bookingsIn(isOverlap ? conflicts : differences);
  const { document, data } = timeProblem(db, { providerId, reason, bookings }, now);
  await db.runTransaction(async (transaction) => {
    const open = openProblemFrom(await transaction.get(document));
    if (differences.length === repaired) {
      if (open) transaction.update(document, solvedFields(now));
      return;
    }
    const says = (problem: { reason: string; bookings: readonly string[] }) =>
      JSON.stringify([problem.reason, problem.bookings]);
    if (!open || says(open) !== says(data)) transaction.set(document, data);
  });
}

/** The bookings among the owners that the differences name, each once. */
function bookingsIn(differences: readonly TimeDifference[]): string[] {
  const owners = differences.flatMap((one) => {
    if (one.kind === 'conflict') return [one.other, one.owner];
    return 'owner' in one ? [one.owner] : [];
  });
  return [...new Set(owners)].flatMap((owner) => (owner.startsWith('b:') ? [owner.slice(2)] : []));
}
