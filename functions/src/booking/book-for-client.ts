// `bookForClient`: the provider books for somebody, over rules of the provider's own where they are named.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { decideConfirmation } from '@holdfast/core/booking/decide-confirmation.ts';
import { brokenRules } from '@holdfast/core/booking/own-rules.ts';
import { takenBy } from '@holdfast/core/slots/taken-time.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { timeZoneNamed } from '@holdfast/core/time/time-zone.ts';
import { bookingFromSnapshot, type StoredBooking } from '../store/bookings.ts';
import { bookingDocument, bookingTypeDocument, providerDocument } from '../store/paths.ts';
import { bookingTypeFromSnapshot, providerFromSnapshot, slotRulesOf } from '../store/providers.ts';
import { bookingIdFrom, bookingReferenceFrom, payloadHashFrom } from '../store/ids-and-fingerprints.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../entry/handler.ts';
import { notFound, unavailable } from '@holdfast/contract/refusals.ts';
import { bookingAnswer, firstVersion } from './booking-answers.ts';
import { ledgersNear, lostSlot, type Wish } from '../page/lost-slot.ts';
import { startProblem } from './start-problem.ts';
import { takeBooking } from './take-booking.ts';
import { typePlaces } from '../store/limits.ts';

type Booked = Answer<'bookForClient'>;

export async function bookForClient(
  deps: Deps,
  request: RequestOf<'bookForClient'>,
  providerId: string,
): Promise<Booked> {
  const now = deps.now();
  const bookingId = bookingIdFrom(providerId, request.key);
  const start = instantFromIso(request.start);
  const { key, ...payload } = request;
  const payloadHash = payloadHashFrom(key, { ...payload, start });
  const [bookingSnapshot, providerSnapshot, typeSnapshot] = await deps.db.getAll(
    bookingDocument(deps.db, bookingId),
    providerDocument(deps.db, providerId),
    bookingTypeDocument(deps.db, providerId, request.type),
  );

  const record = bookingFromSnapshot(bookingSnapshot);
  if (record) return answerAgain(record, payloadHash);
  const provider = providerFromSnapshot(providerSnapshot);
  const type = bookingTypeFromSnapshot(typeSnapshot);
  if (!provider || !type) return refuse(notFound);
  const problem = startProblem(start, now);
  if (problem) return refuse(problem);
  const rules = slotRulesOf(provider, type);
  const broken = brokenRules(rules, start, now).filter((rule) => !request.override.includes(rule));
  if (broken.length > 0) return refuse({ kind: 'breaks-rules', params: { rules: broken } });
  const decision = decideConfirmation(
    {
      start,
      client: { ...request.client, timeZone: timeZoneNamed(request.client.timeZone) ?? provider.timeZone },
      answers: request.answers,
    },
    {
      provider,
      type,
      rules,
      // What the list would offer was judged above.
      held: takenBy(rules, start),
      reference: bookingReferenceFrom(bookingId),
      now,
      needsAnswers: false,
    },
  );
  if (!decision.ok) {
    const { refusal } = decision;
    if (refusal.kind === 'slot-not-offered') throw new Error('time that is held is always offered');
    return refuse({ kind: 'invalid-request', params: { path: refusal.path, problem: refusal.problem } });
  }

  const agreement = decision.value;
  const made = { bookingId, version: 0, linkVersion: 1, stampedAt: now, isCancelled: false, agreement };
  // Made before the commit: should the contract not allow it, nothing has been booked yet.
  const answer = { id: bookingId, booking: bookingAnswer(made) };
  const wish: Wish = { provider, type, start, now, own: null };
  const isOverLimit = request.override.includes('limit');
  const outcome = await takeBooking(deps, {
    bookingId,
    providerId,
    agreement,
    payloadHash,
    places: typePlaces(provider, type, start, { until: null, isOverLimit }),
    giving: null,
    givingNow: () => Promise.resolve(null),
    whenTaken: ledgersNear(deps, wish),
    now,
  });
  switch (outcome.kind) {
    case 'committed':
      return ok(answer);
    case 'recorded': {
      const recorded = bookingFromSnapshot(outcome.snapshot);
      return recorded ? answerAgain(recorded, payloadHash) : refuse(unavailable);
    }
    case 'taken':
      return lostSlot(deps, 'slot-taken', wish, outcome.read);
    case 'limited':
      return refuse({ kind: 'breaks-rules', params: { rules: ['limit'] } });
    case 'stale':
    case 'unavailable':
      return refuse(unavailable);
  }
}

function answerAgain(booking: StoredBooking, payloadHash: string): Booked {
  if (booking.payloadHash === payloadHash) {
    return ok({ id: booking.id, booking: bookingAnswer(firstVersion(booking)) });
  }
  const bookingReference = booking.agreement.reference;
  return refuse({ kind: 'idempotency-mismatch', params: { bookingReference } });
}
