// `unblockTime`: releases a block of the provider's own, and its time with it.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { releaseOfBlock } from '../lock/release.ts';
import { releaseTime } from '../lock/release-time.ts';
import { blockFromSnapshot } from '../store/blocks.ts';
import { again } from '../store/commit.ts';
import { blockDocument } from '../store/paths.ts';
import type { Provider } from '../store/providers.ts';

export async function unblockTime(
  deps: Deps,
  request: RequestOf<'unblockTime'>,
  provider: Provider,
): Promise<Outcome<'unblockTime'>> {
  const now = deps.now();
  const document = blockDocument(deps.db, request.block);
  return again(deps, async () => {
    const block = blockFromSnapshot(await document.get());
    if (block?.providerId !== provider.id) return refuse(notFound);
    if (block.status === 'released') return ok({ released: true });
    const release = releaseOfBlock(deps.db, block, now);
    return (await releaseTime(deps, provider.id, release, now)) ? ok({ released: true }) : null;
  });
}
