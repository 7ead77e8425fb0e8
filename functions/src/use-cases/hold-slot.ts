// `holdSlot`: a start is reserved for one visitor while the form is open, renewed while it is in use, or exchanged for another.
import { limits } from '@holdfast/contract/limits.ts';
import type { HoldSlotRequest, HoldSlotResponse } from '@holdfast/contract/operations/hold-slot.ts';
import { holdUntil, isDueForRenewal, longestHoldUntil } from '@holdfast/core/booking/hold-clock.ts';
import { fitsHoldShare } from '@holdfast/core/booking/hold-share.ts';
import { takenBy } from '@holdfast/core/booking/taken-time.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { isOffered } from '@holdfast/core/slots/is-offered.ts';
import { dayMs, type Instant, instant, instantFromIso, isoFromInstant } from '@holdfast/core/time/instant.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import {
  type Hold,
  holdDataFrom,
  holdFromSnapshot,
  type StoredHold,
} from '../adapters/firestore/hold-documents.ts';
import type { Claim } from '../adapters/firestore/claim-documents.ts';
import { ledgerDocumentsFor, ledgerEntries } from '../adapters/firestore/ledger-documents.ts';
import { readProviderId } from '../adapters/firestore/page-reader.ts';
import { bookingTypeDocument, holdDocument, providerDocument } from '../adapters/firestore/paths.ts';
import {
  type BookingType,
  bookingTypeFromSnapshot,
  type Provider,
  providerFromSnapshot,
  slotRulesOf,
} from '../adapters/firestore/provider-documents.ts';
import { holdIdFrom, visitorHashFrom } from '../adapters/hashing.ts';
import { commitTries } from '../adapters/lock/contention.ts';
import { renewHold } from '../adapters/lock/renew-hold.ts';
import { givingHold, ownHoldNow } from '../adapters/lock/giving.ts';
import { takeTime } from '../adapters/lock/take-time.ts';
import type { Deps } from '../deps.ts';
import { notFound, type Refusal, unavailable } from '../refusals.ts';
import { ledgersNear, lostSlot, type Wish } from './lost-slot.ts';
import { typeClaims } from './type-claims.ts';

type Answer = Result<HoldSlotResponse, Refusal>;

export async function holdSlot(deps: Deps, request: HoldSlotRequest): Promise<Answer> {
  const now = deps.now();
  const start = instantFromIso(request.start);
  const holdId = holdIdFrom(request.secret);
  const replacedId = request.replaces ? holdIdFrom(request.replaces) : holdId;
  const providerId = await readProviderId(deps.db, request.slug);
  if (!providerId) return refuse(notFound);
  const [own, replaced, providerSnapshot, typeSnapshot, ...ledgers] = await deps.db.getAll(
    holdDocument(deps.db, holdId),
    holdDocument(deps.db, replacedId),
    providerDocument(deps.db, providerId),
    bookingTypeDocument(deps.db, providerId, request.type),
    // The share of a day counts a local date, which may lie in three UTC days.
    ...ledgerDocumentsFor(deps.db, providerId, start - dayMs, start + dayMs),
  );

  const asked = { providerId, start, typeId: request.type };
  const known = holdFromSnapshot(own);
  if (known) return answerKnown(deps, known, asked, now);
  const provider = providerSnapshot ? providerFromSnapshot(providerSnapshot) : null;
  const type = typeSnapshot ? bookingTypeFromSnapshot(typeSnapshot) : null;
  if (!provider?.active || !type?.visible) return refuse(notFound);
  const rules = slotRulesOf(provider, type);
  const wish: Wish = { provider, type, start, now, own: replacedId };
  if (!isOffered(rules, [], now, start)) return lostSlot(deps, 'slot-not-offered', wish);
  const taken = takenBy(rules, start);
  const open = ledgerEntries(ledgers, now).filter((entry) => entry.until !== null && entry.id !== replacedId);
  const held = open.map((entry) => entry.taken);
  const fits = fitsHoldShare(provider.availability, held, taken, start, limits.holdShareOfDay);
  if (deps.limitHoldShare && !fits) {
    return refuse({ kind: 'too-many-holds', params: { limit: 'day' } });
  }

  const until = holdUntil(now, now);
  const claims: Claim[] = [
    {
      name: `holds:${visitorHashFrom(request.visitor)}`,
      most: limits.holdsPerVisitor,
      until,
      keepUntil: instant(now + dayMs),
    },
    ...typeClaims(provider, type, start, { until }),
  ];
  const hold = newHold({ holdId, provider, type, claims, start, taken, now });
  const named = ownHoldAt(replaced, providerId);
  const outcome = await takeTime(deps, {
    providerId,
    kind: 'h',
    entry: { id: holdId, taken, type: type.id, start, until },
    own: holdDocument(deps.db, holdId),
    giving: named && givingHold(deps.db, named, 'released', now),
    givingNow: async () =>
      request.replaces
        ? ownHoldNow(deps.db, { holdId: replacedId, providerId, now }, () => 'released')
        : null,
    claims,
    now,
    whenTaken: ledgersNear(deps, wish),
    write: (transaction) => transaction.create(holdDocument(deps.db, holdId), holdDataFrom(hold)),
  });
  switch (outcome.kind) {
    case 'committed':
      return ok(answerFrom(hold, now));
    case 'recorded': {
      const recorded = holdFromSnapshot(outcome.snapshot);
      return recorded ? answerKnown(deps, recorded, asked, now) : refuse(unavailable);
    }
    case 'taken':
      return lostSlot(deps, 'slot-taken', wish, outcome.read);
    case 'limited':
      return outcome.claim === claims[0]
        ? refuse({ kind: 'too-many-holds', params: { limit: 'visitor' } })
        : lostSlot(deps, 'slot-not-offered', wish);
    case 'stale':
    case 'unavailable':
      return refuse(unavailable);
  }
}

/** The secret is known already: the same hold, renewed when it is due, or the reason why it is no more. */
async function answerKnown(
  deps: Deps,
  known: StoredHold,
  asked: { readonly providerId: string; readonly start: Instant; readonly typeId: string },
  now: Instant,
): Promise<Answer> {
  if (
    known.providerId !== asked.providerId ||
    known.start !== asked.start ||
    known.type.id !== asked.typeId
  ) {
    return refuse({
      kind: 'invalid-request',
      params: {
        path: 'secret',
        problem: 'this secret holds another start; name it in `replaces` beside a new secret',
      },
    });
  }
  let hold = known;
  for (let attempt = 1; attempt <= commitTries; attempt += 1) {
    if (hold.state !== 'held') return refuse({ kind: 'hold-over', params: { state: hold.state } });
    if (!isDueForRenewal(hold, now)) return ok(answerFrom(hold, now));
    const until = holdUntil(hold.firstAt, now);
    if (await renewHold(deps, hold, until)) return ok(answerFrom({ ...hold, until }, now));
    const again = holdFromSnapshot(await holdDocument(deps.db, hold.id).get());
    if (!again) return refuse({ kind: 'hold-over', params: { state: 'ended' } });
    hold = again;
  }
  return refuse(unavailable);
}

/** The hold that the caller gives up in exchange, if it is one at this provider and still held. */
function ownHoldAt(snapshot: DocumentSnapshot | undefined, providerId: string): StoredHold | null {
  const hold = holdFromSnapshot(snapshot);
  return hold?.state === 'held' && hold.providerId === providerId ? hold : null;
}

function newHold(parts: {
  readonly holdId: string;
  readonly provider: Provider;
  readonly type: BookingType;
  readonly claims: readonly Claim[];
  readonly start: Instant;
  readonly taken: Hold['taken'];
  readonly now: Instant;
}): Hold {
  const { id, name, durationMinutes, place, reminderMinutes, policy, questions } = parts.type;
  return {
    id: parts.holdId,
    providerId: parts.provider.id,
    claims: parts.claims.map(({ name }) => name),
    state: 'held',
    start: parts.start,
    taken: parts.taken,
    until: holdUntil(parts.now, parts.now),
    firstAt: parts.now,
    type: { id, name, durationMinutes, place, reminderMinutes, policy, questions },
  };
}

function answerFrom(hold: Hold, now: Instant): HoldSlotResponse {
  return {
    now: isoFromInstant(now),
    hold: {
      start: isoFromInstant(hold.start),
      until: isoFromInstant(instant(hold.until)),
      longestUntil: isoFromInstant(longestHoldUntil(hold.firstAt)),
    },
  };
}
