// Handles a secret that already has a hold: renews the hold when it is due, or says why it has ended.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { pausesBooking } from '@holdfast/core/availability/pause.ts';
import { holdUntil, isDueForRenewal, longestHoldUntil } from '@holdfast/core/booking/hold-clock.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { type Instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { type Hold, holdFromSnapshot, type StoredHold } from '../store/holds.ts';
import { holdDocument } from '../store/paths.ts';
import type { BookingType, Provider } from '../store/providers.ts';
import { again } from '../store/commit.ts';
import { renewHold } from '../lock/renew-hold.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { holdPlaces, isVisitorLimit } from '../store/limits.ts';
import { refuseLostSlot } from '../page/refuse-lost-slot.ts';
import { pageBookingType } from '../page/page-parts.ts';
import { refusePaused } from '../page/refuse-paused.ts';

export interface AskedHold {
  readonly providerId: string;
  readonly start: Instant;
  readonly typeId: string;
  /** The terms that the visitor saw. Null for older pages, which send none. */
  readonly shown: string | null;
  readonly provider: Provider | null;
  readonly type: BookingType | null;
  readonly now: Instant;
}

/**
 * A lapsed hold needs its places in the limits again, because others may have taken them. If a limit is full,
 * it is refused like a new hold.
 */
export async function holdAgain(
  deps: Deps,
  known: StoredHold,
  asked: AskedHold,
): Promise<Outcome<'holdSlot'>> {
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
    // A lapsed hold begins anew.
    const pause = asked.provider && pausesBooking(asked.provider, hold, now);
    if (pause) return refusePaused(pause);
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
): Promise<Outcome<'holdSlot'>> {
  if (isVisitorLimit(limit) || !provider || !type) {
    return refuse({ kind: 'too-many-holds', params: { limit: 'visitor' } });
  }
  return refuseLostSlot(deps, 'slot-not-offered', { provider, type, start, now, own: hold.id });
}

/** Includes the current type if the visitor saw terms that neither it nor the hold has. */
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
