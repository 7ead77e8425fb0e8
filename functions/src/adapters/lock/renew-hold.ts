// Lengthens a hold: its document, the copies of `until` in the ledger, and its claims.
import type { Instant } from '@holdfast/core/time/instant.ts';
import { FieldPath, Timestamp } from 'firebase-admin/firestore';
import type { Deps } from '../../deps.ts';
import type { StoredHold } from '../firestore/hold-documents.ts';
import { writeLedger } from '../firestore/ledger-documents.ts';
import { holdDocument, limitDocument } from '../firestore/paths.ts';
import { isContention } from './contention.ts';

/** Tests that the hold is as it was read, not the clock: while it says `held` its cells are its own. False when it has changed. */
export async function renewHold(
  { db, at }: Pick<Deps, 'db' | 'at'>,
  hold: StoredHold,
  until: Instant,
): Promise<boolean> {
  const stored = Timestamp.fromMillis(until);
  try {
    at('before-commit');
    await db.runTransaction(async (transaction) => {
      transaction.update(holdDocument(db, hold.id), { until: stored }, { lastUpdateTime: hold.writtenAt });
      const put = { id: hold.id, taken: hold.taken, type: hold.type.id, start: hold.start, until };
      writeLedger(db, transaction, hold.providerId, { put, remove: [] });
      for (const name of hold.claims) {
        const mergeFields = ['v', new FieldPath('claims', hold.id)];
        transaction.set(limitDocument(db, name), { v: 1, claims: { [hold.id]: stored } }, { mergeFields });
      }
    });
    at('after-commit');
    return true;
  } catch (error) {
    if (isContention(error)) return false;
    throw error;
  }
}
