// Frees time that nobody takes over: a hold given back or swept, a booking cancelled.
import { cellsOf } from '@holdfast/core/slots/taken-time.ts';
import type { Instant } from '@holdfast/core/time/instant.ts';
import type { Transaction } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { removeClaim } from '../store/claim-documents.ts';
import { writeLedger } from '../store/ledger-documents.ts';
import { cellDocument } from '../store/paths.ts';
import { isContention } from './contention.ts';
import type { Giving } from './giving.ts';

/** One commit that builds on the giver's document as it was read; false when it has changed since, and nothing was done. */
export async function giveBack(
  { db, at }: Pick<Deps, 'db' | 'at'>,
  providerId: string,
  giving: Giving,
  now: Instant,
  write: (transaction: Transaction) => void = () => undefined,
): Promise<boolean> {
  try {
    at('before-commit');
    await db.runTransaction(async (transaction) => {
      transaction.update(giving.document, giving.fields, { lastUpdateTime: giving.writtenAt });
      for (const cell of cellsOf(giving.taken)) transaction.delete(cellDocument(db, providerId, cell));
      writeLedger(db, transaction, providerId, { put: null, remove: [giving] });
      for (const name of giving.claims) removeClaim(db, transaction, name, giving, now);
      write(transaction);
    });
    at('after-commit');
    return true;
  } catch (error) {
    if (isContention(error)) return false;
    throw error;
  }
}
