// The beginning of every change: who may, what was answered before, and the booking as it stands.
import type { ChangeRefusal } from '@holdfast/core/booking/decide-change.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { DocumentReference } from 'firebase-admin/firestore';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { type ChangeRecord, changeRecordFromSnapshot } from '../store/change-records.ts';
import { bookingDocument, idempotencyDocument, providerDocument } from '../store/paths.ts';
import { type Provider, providerFromSnapshot } from '../store/providers.ts';
import { changeRecordIdFrom, payloadHashFrom } from '../store/ids-and-fingerprints.ts';
import type { Deps } from '../deps.ts';
import { notFound, type Refusal } from '@holdfast/contract/refusals.ts';

export interface ManagedBooking {
  readonly booking: StoredBooking;
  /** What this key was answered before; null when it is new. */
  readonly record: ChangeRecord | null;
  readonly recordDocument: DocumentReference;
  readonly payloadHash: string;
}

interface Change {
  readonly op: 'cancel' | 'move';
  readonly key: string;
  readonly payload: unknown;
}

/**
 * The order is signature, record, link version: a retry of the very change that retired a link still finds its answer.
 * Refuses `not-found` for every link that does not work, whatever the reason, and `idempotency-mismatch`.
 */
export async function readManagedBooking(
  deps: Deps,
  change: Change & { readonly token: string; readonly now: Instant },
): Promise<Result<ManagedBooking, Refusal<'not-found' | 'idempotency-mismatch'>>> {
  const link = await deps.links.read(change.token, change.now);
  if (!link) return refuse(notFound);
  const found = await readWithRecord(deps, link.bookingId, change);
  if (!found.ok) return found;
  const { booking, record } = found.value;
  return !record && booking.linkVersion !== link.version ? refuse(notFound) : found;
}

/** The same for the provider whose booking it is; that of another one looks like none. */
export async function readOwnBooking(
  deps: Deps,
  change: Change & { readonly providerId: string; readonly bookingId: string },
): Promise<Result<ManagedBooking, Refusal<'not-found' | 'idempotency-mismatch'>>> {
  return readWithRecord(deps, change.bookingId, change, change.providerId);
}

async function readWithRecord(
  deps: Deps,
  bookingId: string,
  change: Change,
  providerId: string | null = null,
): Promise<Result<ManagedBooking, Refusal<'not-found' | 'idempotency-mismatch'>>> {
  const recordDocument = idempotencyDocument(deps.db, changeRecordIdFrom(change.op, bookingId, change.key));
  const [bookingSnapshot, recordSnapshot] = await deps.db.getAll(
    bookingDocument(deps.db, bookingId),
    recordDocument,
  );
  const booking = bookingFromSnapshot(bookingSnapshot);
  if (!booking || (providerId !== null && booking.providerId !== providerId)) return refuse(notFound);
  const record = changeRecordFromSnapshot(recordSnapshot);
  const payloadHash = payloadHashFrom(change.key, change.payload);
  if (record && record.payloadHash !== payloadHash) {
    const bookingReference = booking.agreement.reference;
    return refuse({ kind: 'idempotency-mismatch', params: { bookingReference } });
  }
  return ok({ booking, record, recordDocument, payloadHash });
}

/** The wire's refusal of a change that the rules do not allow; where the policy says no, with where to ask instead. */
export async function refusalOfChange(
  deps: Deps,
  booking: StoredBooking,
  refusal: ChangeRefusal,
): Promise<Refusal<'booking-over' | 'change-closed' | 'invalid-request'>> {
  switch (refusal.kind) {
    case 'booking-over':
      return { kind: 'booking-over', params: { state: refusal.state } };
    case 'reason-needed':
      return { kind: 'invalid-request', params: { path: 'reason', problem: 'a reason is needed' } };
    case 'change-closed': {
      const { change, why } = refusal;
      const snapshot = await providerDocument(deps.db, booking.providerId).get();
      return {
        kind: 'change-closed',
        params: { change, why, contact: contactOf(providerFromSnapshot(snapshot)) },
      };
    }
  }
}

/** Where clients may ask: the address that answers to mails go to as well. */
export function contactOf(provider: Provider | null): string | null {
  return provider?.email ? provider.email : null;
}
