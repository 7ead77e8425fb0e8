// `holdSlot`: a start is reserved for one visitor while the form is open, renewed while it is in use, or exchanged for another.
import { heldSnapshotOf } from '@holdfast/contract/documents/booking-type.ts';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { heldSince, holdUntil } from '@holdfast/core/booking/hold-clock.ts';
import { takenBy } from '@holdfast/core/slots/taken-time.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { isOffered } from '@holdfast/core/slots/is-offered.ts';
import { dayMs, type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { heldAt, holdDataFrom, holdFromSnapshot, type Hold } from '../store/holds.ts';
import { holdPlaces, limitNames, type PlaceInLimit } from '../store/limits.ts';
import { ledgerDocumentsFor, ledgerEntries } from '../store/ledgers.ts';
import { readProviderId } from '../store/slugs.ts';
import { bookingTypeDocument, holdDocument, limitDocument, providerDocument } from '../store/paths.ts';
import {
  type BookingType,
  bookingTypeFromSnapshot,
  type Provider,
  providerFromSnapshot,
  slotRulesOf,
} from '../store/providers.ts';
import { holdIdFrom, termsFrom } from '../store/ids-and-fingerprints.ts';
import { again } from '../store/commit.ts';
import { givingHold } from '../lock/giving.ts';
import { takeTime } from '../lock/take-time.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../entry/handler.ts';
import { notFound, unavailable } from '@holdfast/contract/refusals.ts';
import { fitsItsDay } from './hold-share.ts';
import { answerKnown, heldAnswer } from './known-hold.ts';
import { ledgersNear, lostSlot, type Wish } from '../page/lost-slot.ts';

export async function holdSlot(deps: Deps, request: RequestOf<'holdSlot'>): Promise<Answer<'holdSlot'>> {
  const now = deps.now();
  const providerId = await readProviderId(deps.db, request.slug);
  if (!providerId) return refuse(notFound);
  return again(deps, () => tryToHold(deps, request, providerId, now));
}

/** Null when the hold that is named has changed since it was read: all must be decided anew. */
async function tryToHold(
  deps: Deps,
  request: RequestOf<'holdSlot'>,
  providerId: string,
  now: Instant,
): Promise<Answer<'holdSlot'> | null> {
  const start = instantFromIso(request.start);
  const holdId = holdIdFrom(request.secret);
  const replacedId = request.replaces ? holdIdFrom(request.replaces) : holdId;
  const limitName = limitNames.visitorHolds(request.visitor);
  const [own, replaced, providerSnapshot, typeSnapshot, limitRead, ...ledgers] = await deps.db.getAll(
    holdDocument(deps.db, holdId),
    holdDocument(deps.db, replacedId),
    providerDocument(deps.db, providerId),
    bookingTypeDocument(deps.db, providerId, request.type),
    limitDocument(deps.db, limitName),
    // The share of a day counts a local date, which may lie in three UTC days.
    ...ledgerDocumentsFor(deps.db, providerId, start - dayMs, start + dayMs),
  );

  const provider = providerFromSnapshot(providerSnapshot);
  const type = bookingTypeFromSnapshot(typeSnapshot);
  const shown = request.terms ?? null;
  const asked = { providerId, start, typeId: request.type, shown, provider, type, now };
  const known = holdFromSnapshot(own);
  if (known) return answerKnown(deps, known, asked);
  if (!provider?.active || !type?.visible) return refuse(notFound);
  const rules = slotRulesOf(provider, type);
  const wish: Wish = { provider, type, start, now, own: replacedId };
  if (!isOffered(rules, [], now, start)) return lostSlot(deps, 'slot-not-offered', wish);
  const taken = takenBy(rules, start);
  const named = heldAt(replaced, providerId);
  const firstAt = heldSince(named, taken, now);
  const until = holdUntil(firstAt, now);
  // This visitor has had this time for as long as anybody may; others come first now.
  if (until <= now) return refuse({ kind: 'too-many-holds', params: { limit: 'visitor' } });
  const open = ledgerEntries(ledgers, now).filter((entry) => entry.until !== null && entry.id !== replacedId);
  const held = open.map((entry) => entry.taken);
  if (!(await fitsItsDay(deps, provider, held, { taken, start }))) {
    return refuse({ kind: 'too-many-holds', params: { limit: 'day' } });
  }

  const places = holdPlaces(limitName, { provider, type }, start, { until, now });
  const hold = newHold({ holdId, provider, type, places, start, taken, until, firstAt });
  const outcome = await takeTime(deps, {
    providerId,
    kind: 'h',
    entry: { id: holdId, taken, type: type.id, start, until },
    own: holdDocument(deps.db, holdId),
    giving: named && givingHold(deps.db, named, 'released', now),
    givingNow: async () => {
      if (!request.replaces) return null;
      const current = heldAt(await holdDocument(deps.db, replacedId).get(), providerId);
      if (heldSince(current, taken, now) !== firstAt) return 'stale';
      return current && givingHold(deps.db, current, 'released', now);
    },
    places,
    limitsRead: limitRead ? [limitRead] : [],
    now,
    whenTaken: ledgersNear(deps, wish),
    write: (transaction) => transaction.create(holdDocument(deps.db, holdId), holdDataFrom(hold)),
  });
  switch (outcome.kind) {
    case 'committed':
      return ok(heldAnswer(hold, asked));
    case 'recorded': {
      const recorded = holdFromSnapshot(outcome.snapshot);
      return recorded ? answerKnown(deps, recorded, asked) : null;
    }
    case 'taken':
      return lostSlot(deps, 'slot-taken', wish, outcome.read);
    case 'limited':
      return outcome.place.name === limitName
        ? refuse({ kind: 'too-many-holds', params: { limit: 'visitor' } })
        : lostSlot(deps, 'slot-not-offered', wish);
    case 'stale':
      return null;
    case 'unavailable':
      return refuse(unavailable);
  }
}

function newHold(parts: {
  readonly holdId: string;
  readonly provider: Provider;
  readonly type: BookingType;
  readonly places: readonly PlaceInLimit[];
  readonly start: Instant;
  readonly taken: Hold['taken'];
  readonly until: Instant;
  readonly firstAt: Instant;
}): Hold {
  return {
    id: parts.holdId,
    providerId: parts.provider.id,
    places: parts.places.map(({ name }) => name),
    state: 'held',
    start: parts.start,
    taken: parts.taken,
    until: parts.until,
    firstAt: parts.firstAt,
    terms: termsFrom(parts.type),
    type: heldSnapshotOf(parts.type),
  };
}
