// `sweep`: ends holds that lapsed and that nobody took over or gave back. Nothing waits for it; it only tidies.
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
import type { OnFault } from '../store/on-fault.ts';

// A run stays far below the scheduler's deadline; what is left waits for the next one.
const mostHolds = 500;
const pageSize = 100;
const atOnce = 20;

/**
 * Ends up to 500 holds, each in a commit of its own that fails harmlessly when somebody else was first. One that cannot be
 * read or ended is reported and left; those behind it have their turn.
 */
export async function sweep(
  now: Instant,
  deps: Deps,
  onFault: OnFault,
  most = { holds: mostHolds, page: pageSize },
): Promise<{ ended: number; failed: number }> {
  const lapsed = queryFrom(
    deps.db.collection(queries.lapsedHolds.collection),
    queries.lapsedHolds,
    ['held', Timestamp.fromMillis(sweepableUntil(now))],
    most.page,
  );
  const run = { ended: 0, failed: 0 };
  for await (const page of pagesOf(lapsed, most.page)) {
    const endOne = async (snapshot: QueryDocumentSnapshot) => {
      const outcome = await end(deps, snapshot, now, onFault);
      if (outcome !== 'left') run[outcome] += 1;
    };
    await pMap(page, endOne, { concurrency: atOnce });
    if (run.ended >= most.holds) break;
  }
  return run;
}

async function end(
  deps: Deps,
  snapshot: QueryDocumentSnapshot,
  now: Instant,
  onFault: OnFault,
): Promise<'ended' | 'left' | 'failed'> {
  try {
    const hold = holdFromSnapshot(snapshot);
    if (!hold) return 'left';
    const ended = await releaseTime(deps, hold.providerId, releaseOfHold(deps.db, hold, 'ended', now), now);
    return ended ? 'ended' : 'left';
  } catch (error) {
    onFault(error, snapshot.ref.path);
    return 'failed';
  }
}
