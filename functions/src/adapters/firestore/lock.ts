// The lock: takes time for a booking by creating its cells, together with everything else the commit means.
import { cellMs, cellsOf, ledgerDaysOf } from '@holdfast/core/booking/taken-time.ts';
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import { dayMs } from '@holdfast/core/time/instant.ts';
import { type Firestore, Timestamp, type Transaction } from 'firebase-admin/firestore';
import { bookingDataFrom, type ConfirmationRecord, confirmationFromSnapshot } from './booking-documents.ts';
import { ledgerWrite } from './ledger-documents.ts';
import { bookingDocument, cellDocument, ledgerDocument } from './paths.ts';

export interface BookingCommit {
  readonly bookingId: string;
  readonly providerId: string;
  readonly payloadHash: string;
  readonly createdAt: number;
  readonly agreement: Agreement;
}

export type CommitOutcome =
  | { readonly kind: 'committed' }
  /** The key's booking exists: made by this call's own lost commit, or by a concurrent copy. */
  | { readonly kind: 'recorded'; readonly record: ConfirmationRecord }
  | { readonly kind: 'taken' }
  /** Nothing was decided after eight tries. The same call again is safe. */
  | { readonly kind: 'unavailable' };

const tries = 8;
const longestPauseMs = 200;

/**
 * Commits a booking: cells, ledger entries and the booking itself, all or nothing. The transaction reads nothing, so nobody
 * waits for anybody: a cell can be created once, and the second taker's commit fails at once. Only then is anything read, to
 * learn whether the collision was with somebody else or with this booking's own earlier commit, whose answer was lost.
 */
export async function commitBooking(
  db: Firestore,
  commit: BookingCommit,
  jitter: () => number,
): Promise<CommitOutcome> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      await db.runTransaction(async (transaction) => writeBooking(db, transaction, commit));
      return { kind: 'committed' };
    } catch (error) {
      if (!isContention(error)) throw error;
    }
    const found = await whatIsThere(db, commit);
    if (found) return found;
    await pause(jitter() * longestPauseMs);
  }
  return { kind: 'unavailable' };
}

function writeBooking(db: Firestore, transaction: Transaction, commit: BookingCommit): void {
  const { agreement, providerId, bookingId } = commit;
  for (const cell of cellsOf(agreement.taken)) {
    transaction.create(cellDocument(db, providerId, cell), {
      owner: `b:${bookingId}`,
      // Fixed by the cell's own time: only commits of ours free time that is still to come.
      expiresAt: Timestamp.fromMillis(cell * cellMs + 2 * dayMs),
    });
  }
  transaction.create(bookingDocument(db, bookingId), bookingDataFrom(agreement, commit));
  const entry = ledgerWrite(bookingId, {
    taken: agreement.taken,
    type: agreement.type.id,
    start: agreement.startsAt,
  });
  for (const day of ledgerDaysOf(agreement.taken)) {
    transaction.set(ledgerDocument(db, providerId, day), entry.data, entry.options);
  }
}

/** Own record first, then the cells: the error of a failed commit does not say which document stood in the way. */
async function whatIsThere(db: Firestore, commit: BookingCommit): Promise<CommitOutcome | null> {
  const cells = cellsOf(commit.agreement.taken).map((cell) => cellDocument(db, commit.providerId, cell));
  const [booking, ...taken] = await db.getAll(bookingDocument(db, commit.bookingId), ...cells);
  const record = booking ? confirmationFromSnapshot(booking) : null;
  if (record) return { kind: 'recorded', record };
  return taken.some((cell) => cell.exists) ? { kind: 'taken' } : null;
}

// gRPC status codes: NOT_FOUND, ALREADY_EXISTS, FAILED_PRECONDITION, ABORTED. Each means "the world moved: look again".
const contentionCodes: readonly unknown[] = [5, 6, 9, 10];

function isContention(error: unknown): boolean {
  return error instanceof Error && 'code' in error && contentionCodes.includes(error.code);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
