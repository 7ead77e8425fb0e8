// `confirmBooking`: a chosen start and a filled-in form become a booking, once per key, never over somebody else's time.
import type {
  ConfirmBookingRequest,
  ConfirmBookingResponse,
} from '@holdfast/contract/operations/confirm-booking.ts';
import { decideConfirmation } from '@holdfast/core/booking/decide-confirmation.ts';
import { googleCalendarLink, outlookCalendarLink } from '@holdfast/core/calendar/calendar-links.ts';
import { eventFromAgreement } from '@holdfast/core/calendar/event-from-agreement.ts';
import { icsFromEvent } from '@holdfast/core/calendar/ics.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { type Instant, instant, instantFromIso, isoFromInstant } from '@holdfast/core/time/instant.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import {
  type ConfirmationRecord,
  confirmationFromSnapshot,
} from '../adapters/firestore/booking-documents.ts';
import { holdFromSnapshot, type StoredHold } from '../adapters/firestore/hold-documents.ts';
import { type BookingCommit, commitBooking } from '../adapters/lock/commit-booking.ts';
import { readProviderId } from '../adapters/firestore/page-reader.ts';
import {
  bookingDocument,
  bookingTypeDocument,
  holdDocument,
  providerDocument,
} from '../adapters/firestore/paths.ts';
import {
  bookingTypeFromSnapshot,
  providerFromSnapshot,
  slotRulesOf,
} from '../adapters/firestore/provider-documents.ts';
import { bookingIdFrom, bookingReferenceFrom, holdIdFrom, payloadHashFrom } from '../adapters/hashing.ts';
import type { Deps } from '../deps.ts';
import { notFound, type Refusal, unavailable } from '../refusals.ts';
import { ledgersNear, lostSlot, type Wish } from './lost-slot.ts';
import { pageProvider } from './page-answers.ts';

type Confirmation = Result<ConfirmBookingResponse, Refusal>;

export async function confirmBooking(deps: Deps, request: ConfirmBookingRequest): Promise<Confirmation> {
  const now = deps.now();
  const providerId = await readProviderId(deps.db, request.slug);
  if (!providerId) return refuse(notFound);
  const bookingId = bookingIdFrom(providerId, request.key);
  const { key, hold: secret, ...payload } = request;
  const payloadHash = payloadHashFrom(key, payload);
  const holdId = secret ? holdIdFrom(secret) : null;
  const [bookingSnapshot, providerSnapshot, typeSnapshot, holdSnapshot] = await deps.db.getAll(
    bookingDocument(deps.db, bookingId),
    providerDocument(deps.db, providerId),
    bookingTypeDocument(deps.db, providerId, request.type),
    ...(holdId ? [holdDocument(deps.db, holdId)] : []),
  );

  // The key goes first: a retry must find its booking even when the type has since been hidden or the time has passed.
  const record = bookingSnapshot ? confirmationFromSnapshot(bookingSnapshot) : null;
  if (record) return answerAgain(record, payloadHash);
  const provider = providerSnapshot ? providerFromSnapshot(providerSnapshot) : null;
  const type = typeSnapshot ? bookingTypeFromSnapshot(typeSnapshot) : null;
  if (!provider?.active || !type) return refuse(notFound);
  const start = instantFromIso(request.start);
  const named = heldAt(holdSnapshot, providerId);
  // A hold keeps the type as it was when it was taken, also when the type has been changed or hidden since.
  const held = named?.start === start && named.type.id === type.id ? named : null;
  if (!held && !type.visible) return refuse(notFound);
  const wish: Wish = { provider, type, start, now, ownHold: holdId };
  const decision = decideConfirmation(
    {
      start,
      client: { ...request.client, timeZone: timeZoneId(request.client.timeZone) },
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
  const commit: BookingCommit = { bookingId, providerId, payloadHash, createdAt: now, agreement };
  const outcome = await commitBooking(deps, commit, {
    named,
    namedBecomes: held ? 'booked' : 'released',
    whenTaken: ledgersNear(deps, wish),
  });
  switch (outcome.kind) {
    case 'committed':
      return ok(answerFrom(commit));
    case 'recorded':
      return answerAgain(outcome.record, payloadHash);
    case 'taken':
      return lostSlot(deps, 'slot-taken', wish, outcome.read);
    case 'unavailable':
      return refuse(unavailable);
  }
}

/** The caller's hold, while it is still held at this provider; also past its time, as long as nobody took it over. */
function heldAt(snapshot: DocumentSnapshot | undefined, providerId: string): StoredHold | null {
  const hold = holdFromSnapshot(snapshot);
  return hold?.state === 'held' && hold.providerId === providerId ? hold : null;
}

function answerAgain(record: ConfirmationRecord, payloadHash: string): Confirmation {
  if (record.payloadHash === payloadHash) return ok(answerFrom(record));
  const { reference } = record.agreement;
  return refuse({ kind: 'idempotency-mismatch', params: { bookingReference: reference } });
}

function answerFrom(record: ConfirmationRecord): ConfirmBookingResponse {
  const { agreement } = record;
  const stampedAt: Instant = instant(record.createdAt);
  const event = eventFromAgreement(agreement, {
    uid: `${record.bookingId}@holdfast`,
    sequence: 0,
    stampedAt,
  });
  const { provider, type, client } = agreement;
  return {
    booking: {
      reference: agreement.reference,
      startsAt: isoFromInstant(agreement.startsAt),
      endsAt: isoFromInstant(agreement.endsAt),
      provider: pageProvider(provider),
      type: { id: type.id, name: type.name, durationMinutes: type.durationMinutes },
      place: type.place,
      client: { name: client.name, email: client.email, timeZone: client.timeZone },
    },
    calendar: {
      google: googleCalendarLink(event),
      outlook: outlookCalendarLink(event),
      ics: icsFromEvent(event),
      fileName: `${provider.slug}-${isoFromInstant(agreement.startsAt).slice(0, 10)}.ics`,
    },
  };
}
