// `releaseHold`: releases a visitor's hold, so that its time is offered again at once.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { holdFromSnapshot } from '../store/holds.ts';
import { holdDocument } from '../store/paths.ts';
import { holdIdFrom } from '../store/ids-and-fingerprints.ts';
import { again } from '../store/commit.ts';
import { releaseOfHold } from '../lock/release.ts';
import { releaseTime } from '../lock/release-time.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { notFound } from '@holdfast/contract/refusals.ts';

export async function releaseHold(
  deps: Deps,
  request: RequestOf<'releaseHold'>,
): Promise<Outcome<'releaseHold'>> {
  const now = deps.now();
  const document = holdDocument(deps.db, holdIdFrom(request.secret));
  return again(deps, async () => {
    const hold = holdFromSnapshot(await document.get());
    if (!hold) return refuse(notFound);
    if (hold.state === 'released') return ok({ released: true });
    if (hold.state !== 'held') return refuse({ kind: 'hold-over', params: { state: hold.state } });
    const release = releaseOfHold(deps.db, hold, 'released', now);
    return (await releaseTime(deps, hold.providerId, release, now)) ? ok({ released: true }) : null;
  });
}
