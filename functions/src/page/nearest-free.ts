// The free starts nearest to one that somebody wishes, for a choice in its place.
import { limits } from '@holdfast/contract/limits.ts';
import { windowEnd } from '@holdfast/core/slots/booking-window.ts';
import { nearestSlots } from '@holdfast/core/slots/nearest-slots.ts';
import { dayMs, type Instant, instant, type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { ledgerDocumentsFor } from '../store/ledgers.ts';
import { type BookingType, type Provider, slotRulesOf } from '../store/providers.ts';
import { readDocuments } from '../store/read-documents.ts';
import type { Deps } from '../deps.ts';
import { readFreeStarts } from './read-free-starts.ts';

/** A start that the caller asks for. The time of `own`, the caller's hold or booking, counts as free. */
export interface Wish {
  readonly provider: Provider;
  readonly type: BookingType;
  readonly start: Instant;
  readonly now: Instant;
  readonly own: string | null;
}

// Starts outside these hours are further away, so three inside them are the nearest three.
const nearbyMs = dayMs / 2;
const farMs = limits.firstViewDays * dayMs;

/** The ledgers around a wish, to be read in the same round trip that finds the time taken. */
export function ledgersNear(deps: Deps, wish: Wish): DocumentReference[] {
  return ledgersOf(deps, wish, around(wish, nearbyMs));
}

/**
 * Up to three starts, earliest first: within 12 hours of the wish, else within 14 days. A wish that cannot be
 * booked counts as the nearest moment that can. `near`: `ledgersNear`, if read.
 */
export async function nearestFree(
  deps: Deps,
  wish: Wish,
  near: readonly DocumentSnapshot[] | null = null,
): Promise<Instant[]> {
  const ledgers = near ?? (await readDocuments(deps.db, ledgersNear(deps, wish)));
  let starts = await startsIn(deps, wish, ledgers, around(wish, nearbyMs));
  if (starts.length < limits.alternatives) {
    const range = around(wish, farMs);
    starts = await startsIn(deps, wish, await readDocuments(deps.db, ledgersOf(deps, wish, range)), range);
  }
  return nearestSlots(starts, wish.start, limits.alternatives);
}

function ledgersOf(deps: Deps, { provider }: Wish, { from, to }: Interval): DocumentReference[] {
  return to > from ? ledgerDocumentsFor(deps.db, provider.id, from, to) : [];
}

async function startsIn(
  deps: Deps,
  { provider, type, now, own }: Wish,
  ledgers: readonly DocumentSnapshot[],
  range: Interval,
): Promise<readonly Instant[]> {
  if (range.to <= range.from) return [];
  return readFreeStarts(deps.db, provider, type, ledgers, { ...range, now, own });
}

/** The range around the wish, cut to what can be booked. */
function around({ provider, type, start, now }: Wish, reachMs: number): Interval {
  const first = now + type.noticeMinutes * minuteMs;
  const last = windowEnd(slotRulesOf(provider, type), now);
  const middle = Math.min(Math.max(start, first), last);
  return {
    from: instant(Math.max(middle - reachMs, first)),
    to: instant(Math.min(middle + reachMs, last)),
  };
}
