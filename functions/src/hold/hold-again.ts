// A secret that holds something already: the same hold again, renewed when it is due, or why it is no more.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { holdUntil, isDueForRenewal, longestHoldUntil } from '@holdfast/core/booking/hold-clock.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { type Instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { type Hold, holdFromSnapshot, type StoredHold } from '../store/holds.ts';
import { holdDocument } from '../store/paths.ts';
import type { BookingType, Provider } from '../store/providers.ts';
import { again } from '../store/commit.ts';
import { renewHold } from '../lock/renew-hold.ts';
import type { Deps } from '../deps.ts';
import type { Answer } from '../entry/handler.ts';
import { holdPlaces, isVisitorLimit } from '../store/limits.ts';
import { lostSlot } from '../page/lost-slot.ts';
import { pageBookingType } from '../page/page-parts.ts';

export interface AskedHold {
  readonly providerId: string;
  readonly start: Instant;
  readonly typeId: string;
  /** The terms that the visitor saw; null: a page from before there were any. */
  readonly shown: string | null;
  readonly provider: Provider | null;
  readonly type: BookingType | null;
  readonly now: Instant;
}

/**
 * A hold that has lapsed is renewed under its limits' compare-and-set, like a new one: its places may have been given away.
 * Refuses like a new hold then.
 */
export async function holdAgain(
  deps: Deps,
  known: StoredHold,
  asked: AskedHold,
): Promise<Answer<'holdSlot'>> {
  const { providerId, start, typeId, now } = asked;
  if (known.providerId !== providerId || known.start !== start || known.type.id !== typeId) {
    return refuse({
      kind: 'invalid-request',
      params: {
        path: 'secret',
        problem: 'this secret holds another start; name it in `replaces` beside a new secret',
      },
    });
  }
  let asRead: StoredHold | null = known;
  return again(deps, async () => {
    const hold: StoredHold | null = asRead ?? holdFromSnapshot(await holdDocument(deps.db, known.id).get());
    asRead = null;
    if (!hold) return refuse({ kind: 'hold-over', params: { state: 'ended' } });
    if (hold.state !== 'held') return refuse({ kind: 'hold-over', params: { state: hold.state } });
    if (!isDueForRenewal(hold, now)) return ok(heldResponse(hold, asked));
    const until = holdUntil(hold.firstAt, now);
    const visitorLimit = hold.places.find(isVisitorLimit);
    const places = holdPlaces(visitorLimit, asked, hold.start, { until, now });
    const outcome = await renewHold(deps, hold, { until, now, places });
    if (outcome.kind === 'renewed') return ok(heldResponse({ ...hold, until }, asked));
    if (outcome.kind === 'limited') return refuseLimited(deps, hold, asked, outcome.place.name);
    return null;
  });
}

async function refuseLimited(
  deps: Deps,
  hold: StoredHold,
  { provider, type, start, now }: AskedHold,
  limit: string,
): Promise<Answer<'holdSlot'>> {
  if (isVisitorLimit(limit) || !provider || !type) {
    return refuse({ kind: 'too-many-holds', params: { limit: 'visitor' } });
  }
  return lostSlot(deps, 'slot-not-offered', { provider, type, start, now, own: hold.id });
}

/** With the type as it is now when its terms are neither those that were shown nor bound by the hold. */
export function heldResponse(hold: Hold, { shown, provider, type, now }: AskedHold): ResponseOf<'holdSlot'> {
  const current = provider && type ? pageBookingType(provider, type, now) : null;
  const isNews = current !== null && shown !== null && ![hold.terms, current.terms].includes(shown);
  return {
    now: isoFromInstant(now),
    hold: {
      start: isoFromInstant(hold.start),
      until: isoFromInstant(hold.until),
      longestUntil: isoFromInstant(longestHoldUntil(hold.firstAt)),
    },
    ...(isNews ? { type: current } : {}),
  };
}
