// `confirmBooking`: a chosen start and a filled-in form become a booking, once per key, never over somebody else's time.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { decideConfirmation } from '@holdfast/core/booking/decide-confirmation.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { timeZoneNamed } from '@holdfast/core/time/time-zone.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { holdFromSnapshot, type StoredHold } from '../store/holds.ts';
import { readProviderId } from '../store/slugs.ts';
import { bookingDocument, bookingTypeDocument, holdDocument, providerDocument } from '../store/paths.ts';
import { bookingTypeFromSnapshot, providerFromSnapshot, slotRulesOf } from '../store/providers.ts';
import {
  bookingIdFrom,
  bookingReferenceFrom,
  holdIdFrom,
  payloadHashFrom,
  termsFrom,
} from '../store/ids-and-fingerprints.ts';
import { givingHold, ownHoldNow } from '../lock/giving.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../entry/handler.ts';
import { notFound, unavailable } from '@holdfast/contract/refusals.ts';
import { confirmedAnswer, firstVersion } from './booking-answers.ts';
import { ledgersNear, lostSlot, type Wish } from '../page/lost-slot.ts';
import { pageBookingType } from '../page/page-answers.ts';
import { takeBooking } from './take-booking.ts';
import { typePlaces } from '../store/limits.ts';

type Confirmation = Answer<'confirmBooking'>;

export async function confirmBooking(
  deps: Deps,
  request: RequestOf<'confirmBooking'>,
): Promise<Confirmation> {
  const now = deps.now();
  const providerId = await readProviderId(deps.db, request.slug);
  if (!providerId) return refuse(notFound);
  const bookingId = bookingIdFrom(providerId, request.key);
  const start = instantFromIso(request.start);
  // What was shown decides whether this may be booked, not what was asked for: a retry may carry newer terms.
  const { key, hold: secret, terms: shown, ...payload } = request;
  const visitorZone = request.client.timeZone;
  const payloadHash = payloadHashFrom(key, { ...payload, start });
  const holdId = secret ? holdIdFrom(secret) : null;
  const [bookingSnapshot, providerSnapshot, typeSnapshot, holdSnapshot] = await deps.db.getAll(
    bookingDocument(deps.db, bookingId),
    providerDocument(deps.db, providerId),
    bookingTypeDocument(deps.db, providerId, request.type),
    ...(holdId ? [holdDocument(deps.db, holdId)] : []),
  );

  // The key goes first: a retry must find its booking even when the type has since been hidden or the time has passed.
  const record = bookingFromSnapshot(bookingSnapshot);
  if (record) return answerAgain(deps, record, payloadHash, visitorZone);
  const provider = providerFromSnapshot(providerSnapshot);
  const type = bookingTypeFromSnapshot(typeSnapshot);
  if (!provider?.active || !type) return refuse(notFound);
  const named = heldAt(holdSnapshot, providerId);
  // A hold keeps the type as it was when it was taken, also when the type has been changed or hidden since.
  const kept = named?.start === start && named.type.id === type.id ? named : null;
  // Pages from before there were terms book what their hold keeps.
  const held = kept && (shown === undefined || shown === kept.terms) ? kept : null;
  if (!held && !type.visible) return refuse(notFound);
  const wish: Wish = { provider, type, start, now, own: holdId };
  if (shown !== undefined && !held && shown !== termsFrom(type)) {
    return refuse({ kind: 'terms-changed', params: { type: pageBookingType(provider, type, now) } });
  }
  const decision = decideConfirmation(
    {
      start,
      client: { ...request.client, timeZone: timeZoneNamed(visitorZone) ?? provider.timeZone },
      answers: request.answers,
    },
    {
      provider,
      type: held?.type ?? type,
      rules: slotRulesOf(provider, type),
      held: held?.taken ?? null,
      reference: bookingReferenceFrom(bookingId),
      now,
    },
  );
  if (!decision.ok) {
    const { refusal } = decision;
    if (refusal.kind === 'slot-not-offered') return lostSlot(deps, 'slot-not-offered', wish);
    return refuse({ kind: 'invalid-request', params: { path: refusal.path, problem: refusal.problem } });
  }

  const agreement = decision.value;
  // Made before the commit: should signing the link fail, nothing has been promised yet.
  const version = { bookingId, version: 0, linkVersion: 1, stampedAt: now, isCancelled: false, agreement };
  const answer = await confirmedAnswer(deps, version, visitorZone);
  const places = typePlaces(provider, type, start, { until: null });
  const becomes = (hold: StoredHold) => (hold.start === start ? 'booked' : 'released');
  const outcome = await takeBooking(deps, {
    bookingId,
    providerId,
    agreement,
    payloadHash,
    places,
    giving: named && givingHold(deps.db, named, becomes(named), now),
    givingNow: async () => (holdId ? ownHoldNow(deps.db, { holdId, providerId, now }, becomes) : null),
    whenTaken: ledgersNear(deps, wish),
    now,
  });
  switch (outcome.kind) {
    case 'committed':
      return ok(answer);
    case 'recorded': {
      const recorded = bookingFromSnapshot(outcome.snapshot);
      return recorded ? answerAgain(deps, recorded, payloadHash, visitorZone) : refuse(unavailable);
    }
    case 'taken':
      return lostSlot(deps, 'slot-taken', wish, outcome.read);
    case 'limited':
      return lostSlot(deps, 'slot-not-offered', wish);
    case 'stale':
    case 'unavailable':
      return refuse(unavailable);
  }
}

/** The caller's hold, while it is still held at this provider; also past its time, as long as nobody took it over. */
function heldAt(snapshot: DocumentSnapshot | undefined, providerId: string): StoredHold | null {
  const hold = holdFromSnapshot(snapshot);
  return hold?.state === 'held' && hold.providerId === providerId ? hold : null;
}

async function answerAgain(
  deps: Deps,
  booking: StoredBooking,
  payloadHash: string,
  visitorZone: string,
): Promise<Confirmation> {
  if (booking.payloadHash === payloadHash)
    return ok(await confirmedAnswer(deps, firstVersion(booking), visitorZone));
  const bookingReference = booking.agreement.reference;
  return refuse({ kind: 'idempotency-mismatch', params: { bookingReference } });
}
