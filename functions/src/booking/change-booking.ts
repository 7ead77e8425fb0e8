// What moving and cancelling share: who may do it, a retry's first response, and the current booking.
import { notFound, type Refusal } from '@holdfast/contract/refusals.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { DocumentReference } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { type ChangeRecord, changeRecordFromSnapshot } from '../store/change-records.ts';
import { changeRecordIdFrom, payloadHashFrom } from '../store/ids-and-fingerprints.ts';
import { bookingDocument, idempotencyDocument } from '../store/paths.ts';
import { type BookingVersion, currentVersion, type Respond } from './booking-response.ts';
import type { Gathered } from '../entry/in-steps.ts';

export interface AskedChange {
  readonly op: 'cancel' | 'move';
  readonly key: string;
  readonly payload: unknown;
  /** Who asks: the holder of the client's link, or the provider of the booking. */
  readonly by: { readonly token: string } | { readonly providerId: string; readonly bookingId: string };
  readonly now: Instant;
}

/** A change that the caller may make and that no earlier call with this key has made. */
export interface NewChange {
  readonly booking: StoredBooking;
  /** Where the commit records the key's result. */
  readonly recordDocument: DocumentReference;
  readonly payloadHash: string;
}

interface FoundChange extends NewChange {
  readonly record: ChangeRecord | null;
}

type NotAdmitted = Refusal<'not-found' | 'idempotency-mismatch'>;
type Admission = Result<FoundChange, NotAdmitted>;

/** The first step of every change. A key that has changed the booking gets its first response again. */
export async function gatherChange<Response>(
  deps: Pick<Deps, 'db' | 'links'>,
  asked: AskedChange,
  respond: Respond<Response>,
): Promise<Gathered<NewChange, Result<Response, NotAdmitted>>> {
  const admitted = await admitChange(deps, asked);
  if (!admitted.ok) return { outcome: admitted };
  const { record, ...change } = admitted.value;
  if (!record) return { seen: change };
  return { outcome: ok(await respond(changedVersion(asked.op, change.booking, record))) };
}

/** The version that the recorded change made, even if the booking has changed since. */
function changedVersion(op: AskedChange['op'], booking: StoredBooking, record: ChangeRecord): BookingVersion {
  const { startsAt, endsAt, linkVersion, version = linkVersion - 1, stampedAt } = record;
  const current = currentVersion(booking);
  const agreement = { ...current.agreement, startsAt, endsAt };
  const isCancelled = op === 'cancel';
  return { ...current, version, linkVersion, stampedAt, isCancelled, agreement };
}

/**
 * The record comes before the link's version: a change retires its own link, and a retry must still find its
 * response. `not-found` covers every dead link and other providers' bookings.
 */
async function admitChange(deps: Pick<Deps, 'db' | 'links'>, change: AskedChange): Promise<Admission> {
  const { by } = change;
  if (!('token' in by)) return readWithRecord(deps, change, by.bookingId, by.providerId);
  const link = await deps.links.read(by.token, change.now);
  if (!link) return refuse(notFound);
  const found = await readWithRecord(deps, change, link.bookingId);
  if (!found.ok) return found;
  const isCurrent = ({ booking, record }: FoundChange) =>
    booking.linkVersion === link.version || (record !== null && isForClientOf(booking, record));
  if (isCurrent(found.value)) return found;
  // A copy of this call may have changed the booking between the reads of the two documents.
  const later = await readWithRecord(deps, change, link.bookingId);
  return later.ok && !isCurrent(later.value) ? refuse(notFound) : later;
}

/** Whoever made a change before the client's address was corrected may have been somebody else. */
function isForClientOf({ addressCorrected }: StoredBooking, { linkVersion }: ChangeRecord): boolean {
  return addressCorrected === null || linkVersion >= addressCorrected.linkVersion;
}

async function readWithRecord(
  deps: Pick<Deps, 'db'>,
  { op, key, payload }: AskedChange,
  bookingId: string,
  providerId: string | null = null,
): Promise<Admission> {
  const recordDocument = idempotencyDocument(deps.db, changeRecordIdFrom(op, bookingId, key));
  const [bookingSnapshot, recordSnapshot] = await deps.db.getAll(
    bookingDocument(deps.db, bookingId),
    recordDocument,
  );
  const booking = bookingFromSnapshot(bookingSnapshot);
  if (!booking || (providerId !== null && booking.providerId !== providerId)) return refuse(notFound);
  const record = changeRecordFromSnapshot(recordSnapshot);
  const payloadHash = payloadHashFrom(key, payload);
  if (record && record.payloadHash !== payloadHash) {
    const bookingReference = booking.agreement.reference;
    return refuse({ kind: 'idempotency-mismatch', params: { bookingReference } });
  }
  return ok({ booking, record, recordDocument, payloadHash });
}
