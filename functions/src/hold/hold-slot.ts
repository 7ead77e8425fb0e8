// `holdSlot`: reserves a start while a visitor fills in the form, renews it, or exchanges it for another.
import { heldSnapshotOf } from '@holdfast/contract/documents/booking-type.ts';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { pauseAt } from '@holdfast/core/availability/pause.ts';
import { heldSince, holdUntil } from '@holdfast/core/booking/hold-clock.ts';
import { takenBy } from '@holdfast/core/slots/taken-time.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { isOffered } from '@holdfast/core/slots/is-offered.ts';
import { dayMs, type Instant, instantFromIso, type Interval } from '@holdfast/contract/time/instant.ts';
import {
  type Hold,
  heldAt,
  holdDataFrom,
  holdEntry,
  holdFromSnapshot,
  type StoredHold,
} from '../store/holds.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { holdPlaces, limitNames } from '../store/limits.ts';
import { ledgerDocumentsFor, ledgerEntries } from '../store/ledgers.ts';
import { readProviderId } from '../store/slugs.ts';
import { bookingTypeDocument, holdDocument, limitDocument, providerDocument } from '../store/paths.ts';
import {
  bookingTypeFromSnapshot,
  offeredNow,
  providerFromSnapshot,
  slotRulesOf,
} from '../store/providers.ts';
import { holdIdFrom, termsFrom } from '../store/ids-and-fingerprints.ts';
import { releaseOfHold } from '../lock/release.ts';
import { takeTime } from '../lock/take-time.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { type Gathered, inSteps } from '../entry/in-steps.ts';
import { notFound, type Refusal, unavailable } from '@holdfast/contract/refusals.ts';
import { fitsItsDay } from './fits-its-day.ts';
import { holdAgain, heldResponse } from './hold-again.ts';
import { refusePaused } from '../page/refuse-paused.ts';
import { ledgersNear, type Wish } from '../page/nearest-free.ts';
import { refuseLostSlot } from '../page/refuse-lost-slot.ts';

type Held = Outcome<'holdSlot'>;

interface Seen {
  readonly wish: Wish;
  /** The hold to be exchanged. Null if it has ended or belongs to another provider. */
  readonly named: StoredHold | null;
  /** The time that other visitors' holds take around that day. */
  readonly open: readonly Interval[];
  readonly limitRead: readonly DocumentSnapshot[];
}

interface Plan {
  readonly taken: Interval;
  readonly firstAt: Instant;
  readonly until: Instant;
}

export function holdSlot(deps: Deps, request: RequestOf<'holdSlot'>): Promise<Held> {
  const now = deps.now();
  const start = instantFromIso(request.start);
  const holdId = holdIdFrom(request.secret);
  const replacedId = request.replaces ? holdIdFrom(request.replaces) : holdId;
  const limitName = limitNames.visitorHolds(request.visitor);
  const shown = request.terms ?? null;

  async function gather(): Promise<Gathered<Seen, Held>> {
    const providerId = await readProviderId(deps.db, request.slug);
    if (!providerId) return { outcome: refuse(notFound) };
    const [own, replaced, providerSnapshot, typeSnapshot, limitRead, ...ledgers] = await deps.db.getAll(
      holdDocument(deps.db, holdId),
      holdDocument(deps.db, replacedId),
      providerDocument(deps.db, providerId),
      bookingTypeDocument(deps.db, providerId, request.type),
      limitDocument(deps.db, limitName),
      // The share is of a local date, which may touch three UTC days.
      ...ledgerDocumentsFor(deps.db, providerId, start - dayMs, start + dayMs),
    );
    const provider = providerFromSnapshot(providerSnapshot);
    const type = bookingTypeFromSnapshot(typeSnapshot);
    const known = holdFromSnapshot(own);
    if (known) {
      const asked = { providerId, start, typeId: request.type, shown, provider, type, now };
      return { outcome: await holdAgain(deps, known, asked) };
    }
    const offer = offeredNow(provider, type);
    if (!offer) return { outcome: refuse(notFound) };
    const others = ledgerEntries(ledgers, now).filter(({ id, kind }) => kind === 'hold' && id !== replacedId);
    return {
      seen: {
        wish: { ...offer, start, now, own: replacedId },
        named: heldAt(replaced, providerId),
        open: others.map(({ taken }) => taken),
        limitRead: limitRead ? [limitRead] : [],
      },
    };
  }

  function decide({
    wish: { provider, type },
    named,
  }: Seen): Result<Plan, 'not-offered' | 'had-long-enough' | Refusal<'paused'>> {
    const pause = pauseAt(provider, now);
    if (pause) return refusePaused(pause);
    const rules = slotRulesOf(provider, type);
    if (!isOffered(rules, [], now, start)) return refuse('not-offered');
    const taken = takenBy(rules, start);
    const firstAt = heldSince(named, taken, now);
    const until = holdUntil(firstAt, now);
    // This visitor has held the time for as long as is allowed; others come first now.
    return until <= now ? refuse('had-long-enough') : ok({ taken, firstAt, until });
  }

  async function commit({ taken, firstAt, until }: Plan, seen: Seen): Promise<Held | null> {
    const { wish, named, open, limitRead } = seen;
    const { provider, type } = wish;
    if (!(await fitsItsDay(deps, wish, open, taken))) return tooManyHolds('day');
    const places = holdPlaces(limitName, { provider, type }, start, { until, now });
    const hold: Hold = {
      id: holdId,
      providerId: provider.id,
      places: places.map(({ name }) => name),
      state: 'held',
      start,
      taken,
      until,
      firstAt,
      terms: termsFrom(type),
      type: heldSnapshotOf(type),
    };
    const asked = { providerId: provider.id, start, typeId: type.id, shown, provider, type, now };
    const outcome = await takeTime(deps, {
      providerId: provider.id,
      entry: holdEntry(hold),
      own: holdDocument(deps.db, holdId),
      release: named && releaseOfHold(deps.db, named, 'released', now),
      releaseNow: async () => {
        if (!request.replaces) return null;
        const current = heldAt(await holdDocument(deps.db, replacedId).get(), provider.id);
        if (heldSince(current, taken, now) !== firstAt) return 'stale';
        return current && releaseOfHold(deps.db, current, 'released', now);
      },
      places,
      limitsRead: limitRead,
      now,
      whenTaken: ledgersNear(deps, wish),
      write: (transaction) => transaction.create(holdDocument(deps.db, holdId), holdDataFrom(hold)),
    });
    switch (outcome.kind) {
      case 'committed':
        return ok(heldResponse(hold, asked));
      case 'recorded': {
        const recorded = holdFromSnapshot(outcome.snapshot);
        return recorded ? holdAgain(deps, recorded, asked) : null;
      }
      case 'taken':
        return refuseLostSlot(deps, 'slot-taken', wish, outcome.read);
      case 'limited':
        return outcome.place.name === limitName
          ? tooManyHolds('visitor')
          : refuseLostSlot(deps, 'slot-not-offered', wish);
      case 'stale':
        return null;
      case 'unavailable':
        return refuse(unavailable);
    }
  }

  return inSteps(deps, {
    gather,
    decide,
    refuse: (no, { wish }): Held | Promise<Held> => {
      if (no === 'not-offered') return refuseLostSlot(deps, 'slot-not-offered', wish);
      return no === 'had-long-enough' ? tooManyHolds('visitor') : refuse(no);
    },
    commit,
  });
}

function tooManyHolds(limit: 'visitor' | 'day') {
  return refuse({ kind: 'too-many-holds', params: { limit } } as const);
}
