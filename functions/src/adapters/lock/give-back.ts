// Frees the time of a hold that nobody takes over: given back by its visitor, or swept after it lapsed.
import { cellsOf } from '@holdfast/core/booking/taken-time.ts';
import type { Instant } from '@holdfast/core/time/instant.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { endedHoldFields, type StoredHold } from '../firestore/hold-documents.ts';
import { holdLimitRemoval } from '../firestore/hold-limit-documents.ts';
import { writeLedger } from '../firestore/ledger-documents.ts';
import { cellDocument, holdDocument, holdLimitDocument } from '../firestore/paths.ts';
import { isContention } from './contention.ts';

/** One commit that builds on the hold as it was read; false when it has changed since, and nothing was done. */
export async function giveBack(
  db: Firestore,
  hold: StoredHold,
  state: 'released' | 'ended',
  now: Instant,
): Promise<boolean> {
  try {
    await db.runTransaction(async (transaction) => {
      transaction.update(holdDocument(db, hold.id), endedHoldFields(state, now), {
        lastUpdateTime: hold.writtenAt,
      });
      for (const cell of cellsOf(hold.taken)) transaction.delete(cellDocument(db, hold.providerId, cell));
      writeLedger(db, transaction, hold.providerId, { put: null, remove: [hold] });
      const removal = holdLimitRemoval(hold.id, now);
      transaction.set(holdLimitDocument(db, hold.visitor), removal.data, removal.options);
    });
    return true;
  } catch (error) {
    if (isContention(error)) return false;
    throw error;
  }
}
