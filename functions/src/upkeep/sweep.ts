// `sweep`: ends lapsed holds that were neither released nor taken over. Nothing depends on it.
import { sweepableUntil } from '@holdfast/core/booking/hold-clock.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import pMap from 'p-map';
import { holdFromSnapshot } from '../store/holds.ts';
import { pagesOf } from '../store/pages-of.ts';
import { queries, queryFrom } from '../store/queries.ts';
import { releaseOfHold } from '../lock/release.ts';
import { releaseTime } from '../lock/release-time.ts';
import type { Deps } from '../deps.ts';
import { type OnFault, reporting } from '../store/on-fault.ts';

// Keeps a run well below the scheduler's deadline. The next run continues.
const holdsPerRun = 500;
const pageSize = 100;
const atOnce = 20;

/**
 * Ends up to 500 holds, each in its own commit, which fails harmlessly if another was first. A hold that
 * cannot be read or ended is reported and skipped.
 */
export async function sweep(
  now: Instant,
  deps: Deps,
  onFault: OnFault,
  limits = { holds: holdsPerRun, page: pageSize },
): Promise<{ ended: number; failed: number }> {
  const lapsed = queryFrom(
    deps.db.collection(queries.lapsedHolds.collection),
    queries.lapsedHolds,
    ['held', Timestamp.fromMillis(sweepableUntil(now))],
    limits.page,
  );
  const run = { ended: 0, failed: 0 };
  for await (const page of pagesOf(lapsed, limits.page)) {
    const endOne = async (snapshot: QueryDocumentSnapshot) => {
      const isEnded = await reporting(onFault, snapshot.ref.path, null, () => end(deps, snapshot, now));
      if (isEnded === null) run.failed += 1;
      else if (isEnded) run.ended += 1;
    };
    await pMap(page, endOne, { concurrency: atOnce });
    if (run.ended >= limits.holds) break;
  }
  return run;
}

async function end(deps: Deps, snapshot: QueryDocumentSnapshot, now: Instant): Promise<boolean> {
  const hold = holdFromSnapshot(snapshot);
  return hold !== null && releaseTime(deps, hold.providerId, releaseOfHold(deps.db, hold, 'ended', now), now);
}
