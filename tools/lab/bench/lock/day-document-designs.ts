// The designs most people would write: one document per provider and day that says what is taken.
import { randomUUID } from 'node:crypto';
import { cellsOf } from '@holdfast/core/slots/taken-time.ts';
import { instant } from '@holdfast/contract/time/instant.ts';
import { type DocumentReference, FieldPath, type Firestore } from 'firebase-admin/firestore';
import { isContention } from '../../../../functions/src/store/commit.ts';
import type { LockDesign, Wish } from './lock-design.ts';

type Taken = Readonly<Record<string, Wish>>;

const overlaps = (taken: Taken, wish: Wish) =>
  Object.values(taken).some((other) => other.from < wish.to && wish.from < other.to);

/** Create-only batches of cells and a booking: the least that any design with cells must write. */
export function rawCreateBatches(db: Firestore): LockDesign {
  return {
    name: 'raw create batches',
    prepare: async () => creating(db, db.collection('bench').doc(randomUUID()), false),
  };
}

/** The same plus the entry in the day's ledger: what the lock commits, without its reads and decisions. */
export function rawCreateBatchesWithLedger(db: Firestore): LockDesign {
  return {
    name: 'raw create batches and ledger',
    prepare: async () => creating(db, db.collection('bench').doc(randomUUID()), true),
  };
}

function creating(db: Firestore, provider: DocumentReference, withLedger: boolean) {
  return async (wish: Wish): Promise<boolean> => {
    const batch = db.batch();
    const id = randomUUID();
    for (const cell of cellsOf({ from: instant(wish.from), to: instant(wish.to) })) {
      batch.create(provider.collection('cells').doc(String(cell)), { owner: id });
    }
    batch.create(provider.collection('bookings').doc(id), { ...wish });
    if (withLedger) {
      const mergeFields = [new FieldPath('entries', id)];
      batch.set(
        provider.collection('ledger').doc('day'),
        { entries: { [id]: { ...wish } } },
        { mergeFields },
      );
    }
    return committed(batch.commit());
  };
}

/** Reads the day in a transaction, decides and writes it back. */
export function dayDocumentInTransaction(db: Firestore): LockDesign {
  return {
    name: 'day document read in a transaction',
    prepare: async () => {
      const day = db.collection('bench').doc(randomUUID());
      await day.set({ taken: {} });
      return (wish) =>
        db.runTransaction(
          async (transaction) => {
            const taken: Taken = (await transaction.get(day)).get('taken');
            if (overlaps(taken, wish)) return false;
            const id = randomUUID();
            transaction.set(day, { taken: { ...taken, [id]: wish } });
            transaction.create(day.collection('bookings').doc(id), { ...wish });
            return true;
          },
          { maxAttempts: 50 },
        );
    },
  };
}

/**
 * Reads the day outside a transaction and writes it back on condition that it is unchanged, until that works.
 */
export function dayDocumentCompareAndSet(db: Firestore): LockDesign {
  return {
    name: 'day document, compare and set',
    prepare: async () => {
      const day = db.collection('bench').doc(randomUUID());
      await day.set({ taken: {} });
      return async (wish) => {
        for (;;) {
          const snapshot = await day.get();
          const taken: Taken = snapshot.get('taken');
          if (overlaps(taken, wish)) return false;
          if (!snapshot.updateTime) throw new Error('the day document is gone');
          const batch = db.batch();
          const id = randomUUID();
          batch.update(day, { taken: { ...taken, [id]: wish } }, { lastUpdateTime: snapshot.updateTime });
          batch.create(day.collection('bookings').doc(id), { ...wish });
          if (await committed(batch.commit())) return true;
        }
      };
    },
  };
}

async function committed(commit: Promise<unknown>): Promise<boolean> {
  try {
    await commit;
    return true;
  } catch (error) {
    if (isContention(error)) return false;
    throw error;
  }
}
