// `sweep`: ends holds that lapsed and that nobody took over or gave back. Nothing waits for it; it only tidies.
import { sweepableUntil } from '@holdfast/core/booking/hold-clock.ts';
import type { Instant } from '@holdfast/core/time/instant.ts';
import { Timestamp } from 'firebase-admin/firestore';
import { holdFromSnapshot } from '../adapters/firestore/hold-documents.ts';
import { queries, queryFrom } from '../adapters/firestore/queries.ts';
import { givingHold } from '../adapters/lock/giving.ts';
import { giveBack } from '../adapters/lock/give-back.ts';
import type { Deps } from '../deps.ts';

// A run stays far below the scheduler's deadline; what is left waits for the next one.
const mostHolds = 500;
const atOnce = 20;

/** Ends up to 500 holds, each in a commit of its own that fails harmlessly when somebody else was first. */
export async function sweep(now: Instant, deps: Deps): Promise<{ ended: number }> {
  const lapsed = queryFrom(
    deps.db.collection(queries.lapsedHolds.collection),
    queries.lapsedHolds,
    ['held', Timestamp.fromMillis(sweepableUntil(now))],
    mostHolds,
  );
  const holds = (await lapsed.get()).docs.flatMap((snapshot) => holdFromSnapshot(snapshot) ?? []);
  let ended = 0;
  for (let index = 0; index < holds.length; index += atOnce) {
    const group = holds.slice(index, index + atOnce);
    const outcomes = await Promise.all(
      group.map((hold) => giveBack(deps, hold.providerId, givingHold(deps.db, hold, 'ended', now), now)),
    );
    ended += outcomes.filter(Boolean).length;
  }
  return { ended };
}
