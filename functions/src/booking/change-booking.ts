// A booking changes, whoever changes it: who may, the first response again for the same key, and the booking as it stands.
import { notFound, type Refusal } from '@holdfast/contract/refusals.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { DocumentReference } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { type ChangeRecord, changeRecordFromSnapshot } from '../store/change-records.ts';
import { changeRecordIdFrom, payloadHashFrom } from '../store/ids-and-fingerprints.ts';
import { bookingDocument, idempotencyDocument } from '../store/paths.ts';
import { type BookingVersion, currentVersion } from './booking-response.ts';
import type { Gathered } from '../entry/in-steps.ts';

export interface AskedChange {
  readonly op: 'cancel' | 'move';
  readonly key: string;
  readonly payload: unknown;
  /** Whose wish it is: of whoever has the client's link, or of the provider whose booking it is. */
  readonly by: { readonly token: string } | { readonly providerId: string; readonly bookingId: string };
  readonly now: Instant;
}

/** A change that is new: of a booking that the caller may change, under a key that made no change yet. */
export interface NewChange {
  readonly booking: StoredBooking;
  /** Where the commit records what the key did. */
  readonly recordDocument: DocumentReference;
  readonly payloadHash: string;
}

interface FoundChange extends NewChange {
  readonly record: ChangeRecord | null;
}

/** Makes a response from a version of a booking. Called before the commit, so that nothing has happened if it fails. */
export type Respond<Response> = (version: BookingVersion) => Response | Promise<Response>;

type NotAdmitted = Refusal<'not-found' | 'idempotency-mismatch'>;
type Admission = Result<FoundChange, NotAdmitted>;

/** The first thing that every change does. A key that changed the booking before gets its first response again. */
export async function gatherChange<Response>(
  deps: Pick<Deps, 'db' | 'links'>,
  asked: AskedChange,
  respond: Respond<Response>,
): Promise<Gathered<NewChange, Result<Response, NotAdmitted>>> {
  const admitted = await admitChange(deps, asked);
  if (!admitted.ok) return { answer: admitted };
  const { record, ...change } = admitted.value;
  if (!record) return { seen: change };
  return { answer: ok(await respond(changedVersion(asked.op, change.booking, record))) };
}

/** The version that the record's change made, whatever has become of the booking since. */
function changedVersion(op: AskedChange['op'], booking: StoredBooking, record: ChangeRecord): BookingVersion {
  const { startsAt, endsAt, linkVersion, stampedAt } = record;
  const current = currentVersion(booking);
  const agreement = { ...current.agreement, startsAt, endsAt };
  const isCancelled = op === 'cancel';
  return { ...current, version: linkVersion - 1, linkVersion, stampedAt, isCancelled, agreement };
}

/**
 * The order is signature, record, link version: a retry of the very change that retired a link still finds its response.
 * `not-found` stands for every link that does not work, whatever the reason, and for the booking of another provider.
 */
async function admitChange(deps: Pick<Deps, 'db' | 'links'>, change: AskedChange): Promise<Admission> {
  const { by } = change;
  if (!('token' in by)) return readWithRecord(deps, change, by.bookingId, by.providerId);
  const link = await deps.links.read(by.token, change.now);
  if (!link) return refuse(notFound);
  const found = await readWithRecord(deps, change, link.bookingId);
  if (!found.ok) return found;
  const { booking, record } = found.value;
  return !record && booking.linkVersion !== link.version ? refuse(notFound) : found;
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
