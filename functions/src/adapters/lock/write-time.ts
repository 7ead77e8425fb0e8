// The writes that move time from one owner to another: cells, ledger entries, and the documents of those who lose it.
import { cellMs, cellsOf } from '@holdfast/core/booking/taken-time.ts';
import { dayMs } from '@holdfast/core/time/instant.ts';
import { type Firestore, Timestamp, type Transaction } from 'firebase-admin/firestore';
import { endedHoldFields } from '../firestore/hold-documents.ts';
import { holdLimitRemoval } from '../firestore/hold-limit-documents.ts';
import { writeLedger } from '../firestore/ledger-documents.ts';
import { cellDocument, holdDocument, holdLimitDocument } from '../firestore/paths.ts';
import type { Ground, Taking } from './take-time.ts';

/**
 * Whoever loses time has its own document written here, with the time it was last written as precondition. As long as
 * that document says `held` it owns all its cells, so they need not be read to be rewritten or deleted.
 */
export function writeTime(db: Firestore, transaction: Transaction, taking: Taking, ground: Ground): void {
  const { providerId, entry, now } = taking;
  const losing = [...(ground.named ? [ground.named] : []), ...ground.passing];
  const owned = new Set(losing.flatMap((hold) => cellsOf(hold.taken)));
  const wanted = cellsOf(entry.taken);
  for (const cell of wanted) {
    const reference = cellDocument(db, providerId, cell);
    const data = cellData(cell, `${taking.kind}:${entry.id}`);
    const orphanedAt = ground.orphans.get(cell);
    if (owned.has(cell)) transaction.set(reference, data);
    else if (orphanedAt) transaction.update(reference, data, { lastUpdateTime: orphanedAt });
    else transaction.create(reference, data);
  }
  const kept = new Set(wanted);
  for (const cell of owned) if (!kept.has(cell)) transaction.delete(cellDocument(db, providerId, cell));
  for (const hold of losing) {
    const state = hold === ground.named ? taking.namedBecomes : 'lost';
    transaction.update(holdDocument(db, hold.id), endedHoldFields(state, now), {
      lastUpdateTime: hold.writtenAt,
    });
    // The limit document that this very commit compares is written whole elsewhere, without this hold.
    const limit = holdLimitDocument(db, hold.visitor);
    if (limit.path === taking.limit?.ref.path) continue;
    const removal = holdLimitRemoval(hold.id, now);
    transaction.set(limit, removal.data, removal.options);
  }
  writeLedger(db, transaction, providerId, { put: entry, remove: losing });
}

/** A cell's TTL is fixed by its own time: only commits of ours free time that is still to come. */
function cellData(cell: number, owner: string) {
  return { owner, expiresAt: Timestamp.fromMillis(cell * cellMs + 2 * dayMs) };
}
