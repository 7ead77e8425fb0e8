// The writes that move time between owners: cells, ledger entries, and the documents that release it.
import { ownerOf } from '@holdfast/core/booking/time-owner.ts';
import { cellsOf } from '@holdfast/core/slots/taken-time.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { cellData } from '../store/cells.ts';
import { freePlace } from '../store/limits.ts';
import { writeLedger } from '../store/ledgers.ts';
import { cellDocument } from '../store/paths.ts';
import type { Basis, Taking } from './taking.ts';

/**
 * Cells of a release are written unread. That is safe because this commit writes the releaser's document as
 * it was last read, and any taker of a cell would have changed that document.
 */
export function writeTime(db: Firestore, transaction: Transaction, taking: Taking, basis: Basis): void {
  const { providerId, entry, now } = taking;
  const owner = ownerOf(entry);
  const releases = [...(basis.release ? [basis.release] : []), ...basis.expired];
  const released = new Map(
    releases.flatMap((release) => cellsOf(release.taken).map((cell) => [cell, release.owner] as const)),
  );
  const wanted = cellsOf(entry.taken);
  for (const cell of wanted) {
    // A booking that moves onto a part of its own time keeps those cells as they are.
    if (released.get(cell) === owner) continue;
    const reference = cellDocument(db, providerId, cell);
    const abandonedAt = basis.ownerless.get(cell);
    if (released.has(cell)) transaction.set(reference, cellData(cell, owner));
    else if (abandonedAt)
      transaction.update(reference, cellData(cell, owner), { lastUpdateTime: abandonedAt });
    else transaction.create(reference, cellData(cell, owner));
  }
  const kept = new Set(wanted);
  for (const cell of released.keys())
    if (!kept.has(cell)) transaction.delete(cellDocument(db, providerId, cell));
  // Limits that this commit compares are written whole elsewhere, without the places that are released here.
  const compared = new Set(taking.places.map(({ name }) => name));
  for (const release of releases) {
    transaction.update(release.document, release.fields, { lastUpdateTime: release.writtenAt });
    for (const name of release.places) {
      if (!compared.has(name)) freePlace(db, transaction, name, release, now);
    }
  }
  writeLedger(db, transaction, providerId, { put: entry, remove: releases });
}
