// `bookForClient`: the provider books for a client, and may override availability rules by name.
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import type { OwnRule } from '@holdfast/contract/parts/own-rules.ts';
import { notFound, type Refusal } from '@holdfast/contract/refusals.ts';
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import { decideConfirmation } from '@holdfast/core/booking/decide-confirmation.ts';
import { brokenRules, overridden, overriddenWithLimit } from '@holdfast/core/booking/own-rules.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { takenBy } from '@holdfast/core/slots/taken-time.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { timeZoneNamed } from '@holdfast/core/time/time-zone.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import type { Wish } from '../page/nearest-free.ts';
import { bookingFromSnapshot } from '../store/bookings.ts';
import { bookingIdFrom, bookingReferenceFrom, payloadHashFrom } from '../store/ids-and-fingerprints.ts';
import { typePlaces } from '../store/limits.ts';
import { bookingDocument, bookingTypeDocument } from '../store/paths.ts';
import { type BookingType, bookingTypeFromSnapshot, type Provider, slotRulesOf } from '../store/providers.ts';
import { bookingPart, type BookingVersion } from './booking-response.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { makeBooking, respondAgain } from './make-booking.ts';
import { startProblem } from './start-problem.ts';

type Booked = Outcome<'bookForClient'>;

interface Plan {
  readonly agreement: Agreement;
  /** The provider's own rules that this start breaks by name. */
  readonly overrode: readonly OwnRule[];
}

export async function bookForClient(
  deps: Deps,
  request: RequestOf<'bookForClient'>,
  provider: Provider,
): Promise<Booked> {
  const now = deps.now();
  const bookingId = bookingIdFrom(provider.id, request.key);
  const start = instantFromIso(request.start);
  const { key, ...payload } = request;
  const payloadHash = payloadHashFrom(key, { ...payload, start });
  const respond = (version: BookingVersion): ResponseOf<'bookForClient'> => ({
    id: bookingId,
    booking: bookingPart(version),
  });

  async function gather(): Promise<Gathered<BookingType, Booked>> {
    const [bookingSnapshot, typeSnapshot] = await deps.db.getAll(
      bookingDocument(deps.db, bookingId),
      bookingTypeDocument(deps.db, provider.id, request.type),
    );
    const record = bookingFromSnapshot(bookingSnapshot);
    if (record) return { outcome: await respondAgain(record, payloadHash, respond) };
    const type = bookingTypeFromSnapshot(typeSnapshot);
    return type ? { seen: type } : { outcome: refuse(notFound) };
  }

  function decide(type: BookingType): Result<Plan, Refusal<'invalid-request' | 'breaks-rules'>> {
    const problem = startProblem(start, now);
    if (problem) return refuse(problem);
    const rules = slotRulesOf(provider, type);
    const { overrode, broken } = overridden(brokenRules(rules, start, now), request.override);
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
        // `brokenRules` has judged the start, so it counts as held and is not judged again.
        held: takenBy(rules, start),
        reference: bookingReferenceFrom(bookingId),
        now,
        needsAnswers: false,
      },
    );
    if (decision.ok) return ok({ agreement: decision.value, overrode });
    const { refusal } = decision;
    if (refusal.kind === 'slot-not-offered') throw new Error('a start that lies ahead was not offered');
    return refuse(refusal);
  }

  async function commit({ agreement, overrode }: Plan, type: BookingType): Promise<Booked> {
    const isOverLimit = request.override.includes('limit');
    const places = typePlaces(provider, type, start, { until: null, isOverLimit });
    const all = overriddenWithLimit(overrode, isOverLimit && places.length > 0);
    const wish: Wish = { provider, type, start, now, own: null };
    const nothing = { release: null, releaseNow: () => Promise.resolve(null) };
    const made = await makeBooking(
      deps,
      { bookingId, payloadHash, agreement, places, wish, by: 'provider', overrode: all, ...nothing, now },
      respond,
    );
    return made === 'limited' ? refuse({ kind: 'breaks-rules', params: { rules: ['limit'] } }) : made;
  }

  return inSteps(deps, { gather, decide, refuse: (no): Booked => refuse(no), commit });
}
