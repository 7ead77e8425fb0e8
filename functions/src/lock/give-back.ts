// Frees time that nobody takes over: a hold given back or swept, a booking cancelled.
import { cellsOf } from '@holdfast/core/slots/taken-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Transaction } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { freePlace } from '../store/limits.ts';
import { writeLedger } from '../store/ledgers.ts';
import { commitIf } from '../store/commit.ts';
import { cellDocument } from '../store/paths.ts';
import type { Giving } from './giving.ts';

/** One commit that builds on the giver's document as it was read; false when it has changed since, and nothing was done. */
export function giveBack(
  deps: Pick<Deps, 'db' | 'at'>,
  providerId: string,
  giving: Giving,
  now: Instant,
  write: (transaction: Transaction) => void = () => undefined,
): Promise<boolean> {
  const { db } = deps;
  return commitIf(deps, (transaction) => {
    transaction.update(giving.document, giving.fields, { lastUpdateTime: giving.writtenAt });
    for (const cell of cellsOf(giving.taken)) transaction.delete(cellDocument(db, providerId, cell));
    writeLedger(db, transaction, providerId, { put: null, remove: [giving] });
    for (const name of giving.places) freePlace(db, transaction, name, giving, now);
    write(transaction);
  });
}
