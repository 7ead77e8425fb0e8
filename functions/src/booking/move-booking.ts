// Moves a booking for a client or a provider: one commit takes the new time and releases the old.
import type { TypeSnapshot } from '@holdfast/contract/documents/booking-type.ts';
import { notFound, type Refusal, unavailable } from '@holdfast/contract/refusals.ts';
import type { Move } from '@holdfast/core/booking/decide-change.ts';
import { overriddenWithLimit } from '@holdfast/core/booking/own-rules.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { Deps } from '../deps.ts';
import { releaseOfBooking, releaseUnchanged } from '../lock/release.ts';
import { takeTime } from '../lock/take-time.ts';
import type { Act } from '../store/booking-history.ts';
import { ledgersNear, type Wish } from '../page/nearest-free.ts';
import { refuseLostSlot } from '../page/refuse-lost-slot.ts';
import { movedFields, unchangedFields } from '../store/bookings.ts';
import { changeRecordData } from '../store/change-records.ts';
import { commitIf } from '../store/commit.ts';
import { typePlaces } from '../store/limits.ts';
import { bookingDocument, bookingTypeDocument, providerDocument } from '../store/paths.ts';
import { bookingTypeFromSnapshot, type Provider, providerFromSnapshot } from '../store/providers.ts';
import { currentVersion, type Respond } from './booking-response.ts';
import type { NewChange } from './change-booking.ts';
import { writeConsequences } from './write-consequences.ts';
import type { Gathered } from '../entry/in-steps.ts';

/** A change with the wished start, and the provider and type as they are today. */
export interface Moving extends NewChange {
  readonly wish: Wish;
}

/** Who moves it and why, and whether it may go over the type's limits. */
export interface Mover {
  readonly what: 'moved' | 'kept-clock';
  readonly by: Act['by'];
  readonly isOverLimit: boolean;
}

/** Reads the type, and also the provider unless the caller is the provider. */
export async function gatherMove(
  deps: Pick<Deps, 'db'>,
  change: NewChange,
  to: { readonly start: Instant; readonly now: Instant; readonly provider: Provider | null },
): Promise<Gathered<Moving, { ok: false; refusal: Refusal<'not-found'> }>> {
  const { id: own, providerId, agreement } = change.booking;
  const [typeSnapshot, providerSnapshot] = await deps.db.getAll(
    bookingTypeDocument(deps.db, providerId, agreement.type.id),
    ...(to.provider ? [] : [providerDocument(deps.db, providerId)]),
  );
  const provider = to.provider ?? providerFromSnapshot(providerSnapshot);
  const type = bookingTypeFromSnapshot(typeSnapshot);
  if (!provider?.active || !type) return { outcome: refuse(notFound) };
  const { start, now } = to;
  return { seen: { ...change, wish: { provider, type, start, now, own } } };
}

/**
 * Null if the booking has changed since it was read, `limited` if the type has reached a limit. A move to the
 * same start changes nothing, but the key still gets its record.
 */
export async function commitMove<Response>(
  deps: Deps,
  move: Move,
  moving: Moving,
  { what, by, isOverLimit }: Mover,
  respond: Respond<Response>,
): Promise<Result<Response, Refusal<'slot-taken' | 'unavailable'>> | 'limited' | null> {
  if (move === 'stay') return keepWhereItIs(deps, moving, respond);
  const { booking, recordDocument, payloadHash, wish } = moving;
  const { provider, type, start, now } = wish;
  const kept = movedType(booking.agreement.type, type);
  const { reminderMinutes } = kept;
  const version = booking.version + 1;
  const linkVersion = booking.linkVersion + 1;
  const agreement = { ...booking.agreement, ...move.times, type: kept };
  const { id: bookingId, remindersStopped } = booking;
  const response = await respond({
    bookingId,
    version,
    linkVersion,
    stampedAt: now,
    isCancelled: false,
    agreement,
  });
  const places = typePlaces(provider, type, start, { until: null, isOverLimit });
  const names = places.map(({ name }) => name);
  const act = { what, by, overrode: overriddenWithLimit(move.overrode, isOverLimit && names.length > 0) };
  const release = releaseOfBooking(
    deps.db,
    booking,
    movedFields(booking, { ...move.times, type: kept, places: names, act }, now),
  );
  const { startsAt, endsAt, taken } = move.times;
  const outcome = await takeTime(deps, {
    providerId: provider.id,
    entry: { kind: 'booking', id: bookingId, taken, type: type.id, start, until: null },
    own: recordDocument,
    release,
    releaseNow: () => releaseUnchanged(release),
    places,
    now,
    whenTaken: ledgersNear(deps, wish),
    write: (transaction) => {
      const record = { payloadHash, startsAt, endsAt, version, linkVersion, stampedAt: now };
      transaction.create(recordDocument, changeRecordData(record));
      const previousStartsAt = booking.agreement.startsAt;
      const change = { bookingId, providerId: provider.id, version, startsAt, previousStartsAt };
      writeConsequences(
        deps,
        transaction,
        { kind: 'moved', ...change, reminderMinutes, remindersStopped },
        now,
      );
    },
  });
  switch (outcome.kind) {
    case 'committed':
      return ok(response);
    case 'taken':
      return refuseLostSlot(deps, 'slot-taken', wish, outcome.read);
    case 'limited':
      return 'limited';
    case 'unavailable':
      return refuse(unavailable);
    case 'recorded':
    case 'stale':
      return null;
  }
}

/** Reminders and policy stay as agreed. Everything else is the type's as it is today. */
function movedType(agreed: TypeSnapshot, today: TypeSnapshot): TypeSnapshot {
  const { id, name, durationMinutes, place } = today;
  const { reminderMinutes, policy } = agreed;
  return { id, name, durationMinutes, place, reminderMinutes, policy };
}

/** Writes only the key's record, on condition that the booking is as it was read. */
async function keepWhereItIs<Response>(
  deps: Pick<Deps, 'db' | 'at'>,
  { booking, recordDocument, payloadHash, wish }: Moving,
  respond: Respond<Response>,
): Promise<{ ok: true; value: Response } | null> {
  const response = await respond(currentVersion(booking));
  const { version, linkVersion, stampedAt, writtenAt } = booking;
  const { startsAt, endsAt } = booking.agreement;
  const record = changeRecordData(
    { payloadHash, startsAt, endsAt, version, linkVersion, stampedAt },
    wish.now,
  );
  const isKept = await commitIf(deps, (transaction) => {
    const document = bookingDocument(deps.db, booking.id);
    transaction.update(document, unchangedFields(booking), { lastUpdateTime: writtenAt });
    transaction.create(recordDocument, record);
  });
  return isKept ? ok(response) : null;
}
