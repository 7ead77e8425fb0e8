// `confirmBooking`: turns a chosen start and a filled-in form into a booking, once per key.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { notFound, type Refusal } from '@holdfast/contract/refusals.ts';
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import { pausesBooking } from '@holdfast/core/availability/pause.ts';
import { type ConfirmationRefusal, decideConfirmation } from '@holdfast/core/booking/decide-confirmation.ts';
import { type Result, refuse } from '@holdfast/core/result.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { timeZoneNamed } from '@holdfast/core/time/time-zone.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { releaseOfHold } from '../lock/release.ts';
import type { Wish } from '../page/nearest-free.ts';
import { refuseLostSlot } from '../page/refuse-lost-slot.ts';
import { pageBookingType } from '../page/page-parts.ts';
import { refusePaused } from '../page/refuse-paused.ts';
import { bookingFromSnapshot } from '../store/bookings.ts';
import { heldAt, type StoredHold } from '../store/holds.ts';
import {
  bookingIdFrom,
  bookingReferenceFrom,
  holdIdFrom,
  payloadHashFrom,
  termsFrom,
} from '../store/ids-and-fingerprints.ts';
import { typePlaces } from '../store/limits.ts';
import { bookingDocument, bookingTypeDocument, holdDocument, providerDocument } from '../store/paths.ts';
import { bookingTypeFromSnapshot, providerFromSnapshot, slotRulesOf } from '../store/providers.ts';
import { readProviderId } from '../store/slugs.ts';
import { bookedResponse, type BookingVersion } from './booking-response.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { makeBooking, type NewBooking, respondAgain } from './make-booking.ts';

type Confirmation = Outcome<'confirmBooking'>;

interface Seen {
  readonly bookingId: string;
  readonly payloadHash: string;
  readonly wish: Wish;
  /** The hold that the request names. Null if it has ended or belongs to another provider. */
  readonly named: StoredHold | null;
}

export async function confirmBooking(
  deps: Deps,
  request: RequestOf<'confirmBooking'>,
): Promise<Confirmation> {
  const now = deps.now();
  const start = instantFromIso(request.start);
  const visitorZone = request.client.timeZone;
  const holdId = request.hold ? holdIdFrom(request.hold) : null;
  const respond = (version: BookingVersion) => bookedResponse(deps, version, visitorZone);

  async function gather(): Promise<Gathered<Seen, Confirmation>> {
    const providerId = await readProviderId(deps.db, request.slug);
    if (!providerId) return { outcome: refuse(notFound) };
    const bookingId = bookingIdFrom(providerId, request.key);
    // Terms and hold are left out: a retry may carry newer ones and still ask for the same booking.
    const { key, hold: _hold, terms: _terms, ...payload } = request;
    const payloadHash = payloadHashFrom(key, { ...payload, start });
    const [bookingSnapshot, providerSnapshot, typeSnapshot, holdSnapshot] = await deps.db.getAll(
      bookingDocument(deps.db, bookingId),
      providerDocument(deps.db, providerId),
      bookingTypeDocument(deps.db, providerId, request.type),
      ...(holdId ? [holdDocument(deps.db, holdId)] : []),
    );
    // The key goes first: a retry must find its booking even if the type is hidden or the start has passed.
    const record = bookingFromSnapshot(bookingSnapshot);
    if (record) return { outcome: await respondAgain(record, payloadHash, respond) };
    const provider = providerFromSnapshot(providerSnapshot);
    const type = bookingTypeFromSnapshot(typeSnapshot);
    if (!provider?.active || !type) return { outcome: refuse(notFound) };
    const wish: Wish = { provider, type, start, now, own: holdId };
    return { seen: { bookingId, payloadHash, wish, named: heldAt(holdSnapshot, providerId) } };
  }

  function decide({
    bookingId,
    wish: { provider, type },
    named,
  }: Seen): Result<Agreement, ConfirmationRefusal | Refusal<'not-found' | 'paused' | 'terms-changed'>> {
    const shown = request.terms;
    // A hold keeps the type as it was when the hold was made, even if the type has changed since.
    const kept = named?.start === start && named.type.id === type.id ? named : null;
    // Older pages send no terms. They book what their hold keeps.
    const held = kept && (shown === undefined || shown === kept.terms) ? kept : null;
    if (!held && !type.bookable) return refuse(notFound);
    const pause = pausesBooking(provider, kept, now);
    if (pause) return refusePaused(pause);
    if (shown !== undefined && !held && shown !== termsFrom(type)) {
      return refuse({ kind: 'terms-changed', params: { type: pageBookingType(provider, type, now) } });
    }
    return decideConfirmation(
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
  }

  async function commit(agreement: Agreement, { bookingId, payloadHash, wish, named }: Seen) {
    const { provider, type } = wish;
    const release = (hold: StoredHold | null) =>
      hold && releaseOfHold(deps.db, hold, hold.start === start ? 'booked' : 'released', now);
    const releaseNow = async () =>
      holdId ? release(heldAt(await holdDocument(deps.db, holdId).get(), provider.id)) : null;
    const places = typePlaces(provider, type, start, { until: null });
    const plan: NewBooking = {
      bookingId,
      payloadHash,
      agreement,
      places,
      wish,
      release: release(named),
      releaseNow,
      by: 'client',
      overrode: [],
      now,
    };
    const made = await makeBooking(deps, plan, respond);
    return made === 'limited' ? refuseLostSlot(deps, 'slot-not-offered', wish) : made;
  }

  return inSteps(deps, {
    gather,
    decide,
    refuse: (no, { wish }): Confirmation | Promise<Confirmation> =>
      no.kind === 'slot-not-offered' ? refuseLostSlot(deps, no.kind, wish) : refuse(no),
    commit,
  });
}
