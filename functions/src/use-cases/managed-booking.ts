// The beginning of every change by link: who may, what was answered before, and the booking as it stands.
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import type { Instant } from '@holdfast/core/time/instant.ts';
import type { DocumentReference } from 'firebase-admin/firestore';
import { bookingFromSnapshot, type StoredBooking } from '../adapters/firestore/booking-documents.ts';
import { type ChangeRecord, changeRecordFromSnapshot } from '../adapters/firestore/idempotency-documents.ts';
import { bookingDocument, idempotencyDocument } from '../adapters/firestore/paths.ts';
import { changeRecordIdFrom, payloadHashFrom } from '../adapters/hashing.ts';
import type { Deps } from '../deps.ts';
import { notFound, type Refusal } from '../refusals.ts';

export interface ManagedBooking {
  readonly booking: StoredBooking;
  /** What this key was answered before; null when it is new. */
  readonly record: ChangeRecord | null;
  readonly recordDocument: DocumentReference;
  readonly payloadHash: string;
}

/**
 * The order is signature, record, link version: a retry of the very change that retired a link still finds its answer.
 * Refuses `not-found` for every link that does not work, whatever the reason, and `idempotency-mismatch`.
 */
export async function readManagedBooking(
  deps: Deps,
  change: {
    readonly op: 'cancel' | 'move';
    readonly token: string;
    readonly key: string;
    readonly payload: unknown;
    readonly now: Instant;
  },
): Promise<Result<ManagedBooking, Refusal>> {
  const claim = await deps.links.read(change.token, change.now);
  if (!claim) return refuse(notFound);
  const recordId = changeRecordIdFrom(change.op, claim.bookingId, change.key);
  const recordDocument = idempotencyDocument(deps.db, recordId);
  const [bookingSnapshot, recordSnapshot] = await deps.db.getAll(
    bookingDocument(deps.db, claim.bookingId),
    recordDocument,
  );
  const booking = bookingFromSnapshot(bookingSnapshot);
  if (!booking) return refuse(notFound);
  const record = changeRecordFromSnapshot(recordSnapshot);
  const payloadHash = payloadHashFrom(change.key, change.payload);
  if (record && record.payloadHash !== payloadHash) {
    const bookingReference = booking.agreement.reference;
    return refuse({ kind: 'idempotency-mismatch', params: { bookingReference } });
  }
  if (!record && booking.linkVersion !== claim.version) return refuse(notFound);
  return ok({ booking, record, recordDocument, payloadHash });
}
