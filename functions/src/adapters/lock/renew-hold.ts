// Lengthens a hold: its document, the copies of `until` in the ledger, and the visitor's limit.
import type { Instant } from '@holdfast/core/time/instant.ts';
import { FieldPath, type Firestore, Timestamp } from 'firebase-admin/firestore';
import type { StoredHold } from '../firestore/hold-documents.ts';
import { writeLedger } from '../firestore/ledger-documents.ts';
import { holdDocument, holdLimitDocument } from '../firestore/paths.ts';
import { isContention } from './contention.ts';

/** Tests that the hold is as it was read, not the clock: while it says `held` its cells are its own. False when it has changed. */
export async function renewHold(db: Firestore, hold: StoredHold, until: Instant): Promise<boolean> {
  const stored = Timestamp.fromMillis(until);
  try {
    await db.runTransaction(async (transaction) => {
      transaction.update(holdDocument(db, hold.id), { until: stored }, { lastUpdateTime: hold.writtenAt });
      const put = { id: hold.id, taken: hold.taken, type: hold.type.id, start: hold.start, until };
      writeLedger(db, transaction, hold.providerId, { put, remove: [] });
      transaction.set(
        holdLimitDocument(db, hold.visitor),
        { holds: { [hold.id]: stored } },
        { mergeFields: [new FieldPath('holds', hold.id)] },
      );
    });
    return true;
  } catch (error) {
    if (isContention(error)) return false;
    throw error;
  }
}
