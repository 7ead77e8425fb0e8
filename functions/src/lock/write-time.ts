// The writes that move time from one owner to another: cells, ledger entries, and the documents of those who give it up.
import { cellsOf } from '@holdfast/core/slots/taken-time.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { cellData } from '../store/cells.ts';
import { freePlace } from '../store/limits.ts';
import { writeLedger } from '../store/ledgers.ts';
import { cellDocument } from '../store/paths.ts';
import type { Ground, Taking } from './take-time.ts';

/** Every giver's own document is written here, with the time it was last written as precondition; see `Giving`. */
export function writeTime(db: Firestore, transaction: Transaction, taking: Taking, ground: Ground): void {
  const { providerId, entry, now } = taking;
  const owner = `${taking.kind}:${entry.id}`;
  const givers = [...(ground.giving ? [ground.giving] : []), ...ground.passing];
  const given = new Map(
    givers.flatMap((giver) => cellsOf(giver.taken).map((cell) => [cell, giver.owner] as const)),
  );
  const wanted = cellsOf(entry.taken);
  for (const cell of wanted) {
    // A booking that moves onto a part of its own time keeps those cells as they are.
    if (given.get(cell) === owner) continue;
    const reference = cellDocument(db, providerId, cell);
    const orphanedAt = ground.orphans.get(cell);
    if (given.has(cell)) transaction.set(reference, cellData(cell, owner));
    else if (orphanedAt) transaction.update(reference, cellData(cell, owner), { lastUpdateTime: orphanedAt });
    else transaction.create(reference, cellData(cell, owner));
  }
  const kept = new Set(wanted);
  for (const cell of given.keys())
    if (!kept.has(cell)) transaction.delete(cellDocument(db, providerId, cell));
  // The limits that this commit compares are written whole elsewhere, without the givers.
  const compared = new Set(taking.places.map(({ name }) => name));
  for (const giver of givers) {
    transaction.update(giver.document, giver.fields, { lastUpdateTime: giver.writtenAt });
    for (const name of giver.places) {
      if (!compared.has(name)) freePlace(db, transaction, name, giver, now);
    }
  }
  writeLedger(db, transaction, providerId, { put: entry, remove: givers });
}
