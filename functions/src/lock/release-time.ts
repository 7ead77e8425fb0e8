// Frees time that is not taken over: of a hold or a block, or of a booking that is cancelled.
import { cellsOf } from '@holdfast/core/slots/taken-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Transaction } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { freePlace } from '../store/limits.ts';
import { writeLedger } from '../store/ledgers.ts';
import { commitIf } from '../store/commit.ts';
import { cellDocument } from '../store/paths.ts';
import type { Release } from './release.ts';

/** One commit on condition that the releaser's document is as it was read. False if it has changed. */
export function releaseTime(
  deps: Pick<Deps, 'db' | 'at'>,
  providerId: string,
  release: Release,
  now: Instant,
  write: (transaction: Transaction) => void = () => undefined,
): Promise<boolean> {
  const { db } = deps;
  return commitIf(deps, (transaction) => {
    transaction.update(release.document, release.fields, { lastUpdateTime: release.writtenAt });
    for (const cell of cellsOf(release.taken)) transaction.delete(cellDocument(db, providerId, cell));
    writeLedger(db, transaction, providerId, { put: null, remove: [release] });
    for (const name of release.places) freePlace(db, transaction, name, release, now);
    write(transaction);
  });
}
