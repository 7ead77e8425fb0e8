// Repairs one difference that the audit found, after reading again. It leaves alone what has changed.
import type { TimeDifference } from '@holdfast/core/booking/compare-time.ts';
import { ownersNamed } from '@holdfast/core/booking/time-owner.ts';
import { cellsOf, ledgerDaysOf } from '@holdfast/core/slots/taken-time.ts';
import { FieldPath, type Firestore, type Transaction } from 'firebase-admin/firestore';
import { blockEntry, blockFromSnapshot } from '../store/blocks.ts';
import { bookingEntry, bookingFromSnapshot } from '../store/bookings.ts';
import { cellData } from '../store/cells.ts';
import { holdEntry, holdFromSnapshot } from '../store/holds.ts';
import { type LedgerEntry, timeEntries, withoutEntry, writeLedger } from '../store/ledgers.ts';
import {
  blockDocument,
  bookingDocument,
  cellDocument,
  holdDocument,
  ledgerDocument,
} from '../store/paths.ts';

/** True if something was written. Conflicts stay: only people can decide who comes. */
export function repairTime(db: Firestore, providerId: string, difference: TimeDifference): Promise<boolean> {
  return db.runTransaction(async (transaction) => {
    switch (difference.kind) {
      case 'conflict':
        return false;
      case 'missing-cell':
      case 'stray-cell':
        return repairCell(db, transaction, providerId, difference.cell, difference.owner);
      case 'wrong-cell':
        return rewriteCell(db, transaction, providerId, difference);
      case 'missing-entry':
      case 'wrong-entry':
        return repairEntry(db, transaction, providerId, difference.day, difference.owner);
      case 'stray-entry':
        return removeEntry(db, transaction, providerId, difference.day, difference.id);
    }
  });
}

async function repairCell(
  db: Firestore,
  transaction: Transaction,
  providerId: string,
  cell: number,
  owner: string,
): Promise<boolean> {
  const reference = cellDocument(db, providerId, cell);
  const [stored, entry] = [await transaction.get(reference), await livingOwner(db, transaction, owner)];
  const isOwned = covers(entry, cell);
  if (!stored.exists && isOwned) {
    transaction.create(reference, cellData(cell, owner));
    return true;
  }
  if (stored.exists && stored.get('owner') === owner && !isOwned) {
    transaction.delete(reference);
    return true;
  }
  return false;
}

/** The cell always exists, so that a taker finds one owner or the other. */
async function rewriteCell(
  db: Firestore,
  transaction: Transaction,
  providerId: string,
  { cell, owner, found }: Extract<TimeDifference, { readonly kind: 'wrong-cell' }>,
): Promise<boolean> {
  const stored = await transaction.get(cellDocument(db, providerId, cell));
  const rightful = await livingOwner(db, transaction, owner);
  const other = await livingOwner(db, transaction, found);
  // If both own the time, it has become a conflict.
  if (stored.get('owner') !== found || !covers(rightful, cell) || covers(other, cell)) return false;
  transaction.set(stored.ref, cellData(cell, owner));
  return true;
}

function covers(entry: LedgerEntry | null, cell: number): boolean {
  return entry !== null && cellsOf(entry.taken).includes(cell);
}

async function repairEntry(
  db: Firestore,
  transaction: Transaction,
  providerId: string,
  day: string,
  owner: string,
): Promise<boolean> {
  const entry = await livingOwner(db, transaction, owner);
  if (!entry || !ledgerDaysOf(entry.taken).some((taken) => taken === day)) return false;
  writeLedger(db, transaction, providerId, { put: entry, remove: [] });
  return true;
}

async function removeEntry(
  db: Firestore,
  transaction: Transaction,
  providerId: string,
  day: string,
  id: string,
): Promise<boolean> {
  const reference = ledgerDocument(db, providerId, day);
  const snapshot = await transaction.get(reference);
  const isThere = timeEntries(snapshot).has(id);
  const owners = [];
  for (const owner of ownersNamed(id)) owners.push(await livingOwner(db, transaction, owner));
  const isOwned = owners.some((entry) => entry && ledgerDaysOf(entry.taken).some((taken) => taken === day));
  if (!isThere || isOwned) return false;
  const mergeFields = [new FieldPath('entries', id)];
  transaction.set(reference, withoutEntry(id), { mergeFields });
  return true;
}

/** The ledger entry that an owner should have. Null if it owns nothing now. */
async function livingOwner(
  db: Firestore,
  transaction: Transaction,
  owner: string,
): Promise<LedgerEntry | null> {
  const id = owner.slice(2);
  if (owner.startsWith('b:')) {
    const booking = bookingFromSnapshot(await transaction.get(bookingDocument(db, id)));
    return booking?.status === 'active' ? bookingEntry(booking) : null;
  }
  if (owner.startsWith('x:')) {
    const block = blockFromSnapshot(await transaction.get(blockDocument(db, id)));
    return block?.status === 'active' ? blockEntry(block) : null;
  }
  const hold = holdFromSnapshot(await transaction.get(holdDocument(db, id)));
  return hold?.state === 'held' ? holdEntry(hold) : null;
}
