// A start that is gone: the refusal, with the nearest free starts of the same type to choose from.
import { limits } from '@holdfast/contract/limits.ts';
import { refuse } from '@holdfast/core/result.ts';
import { nearestSlots } from '@holdfast/core/slots/nearest-slots.ts';
import { dayMs, type Instant, instant, isoFromInstant, minuteMs } from '@holdfast/core/time/instant.ts';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { ledgerDocumentsFor } from '../adapters/firestore/ledger-documents.ts';
import type { BookingType, Provider } from '../adapters/firestore/provider-documents.ts';
import type { Deps } from '../deps.ts';
import type { Refusal } from '../refusals.ts';
import { freeStarts } from './free-starts.ts';

/** A start that somebody wished for; `own` is the id of the caller's own hold or booking, whose time counts as free. */
export interface Wish {
  readonly provider: Provider;
  readonly type: BookingType;
  readonly start: Instant;
  readonly now: Instant;
  readonly own: string | null;
}

// Whatever lies outside these hours is further away than what lies inside, so three inside are the nearest three.
const nearbyMs = dayMs / 2;
const farMs = limits.firstViewDays * dayMs;

/** The ledgers around a wish: read along when it may be lost, so that losing costs no further round trip. */
export function ledgersNear(deps: Deps, wish: Wish): DocumentReference[] {
  const { from, to } = nearby(wish);
  return to > from ? ledgerDocumentsFor(deps.db, wish.provider.id, from, to) : [];
}

/**
 * Refuses with up to three starts, in order of time: the nearest of half a day either side of the wish, else of a fortnight
 * either side, counted from the first bookable moment when the wish lies before it. `near` are the documents of `ledgersNear` when they have been read already.
 */
export async function lostSlot(
  deps: Deps,
  kind: 'slot-taken' | 'slot-not-offered',
  wish: Wish,
  near: readonly DocumentSnapshot[] | null = null,
): Promise<{ ok: false; refusal: Refusal }> {
  const { provider, type, now, own } = wish;
  const ledgers = near ?? (await readAll(deps, ledgersNear(deps, wish)));
  let starts = await freeStarts(deps.db, provider, type, ledgers, { ...nearby(wish), now, own });
  if (starts.length < limits.alternatives) {
    const bookableFrom = now + type.rules.noticeMinutes * minuteMs;
    const range = {
      from: instant(Math.max(wish.start - farMs, now)),
      to: instant(Math.max(wish.start, bookableFrom) + farMs),
    };
    const more = await readAll(deps, ledgerDocumentsFor(deps.db, provider.id, range.from, range.to));
    starts = await freeStarts(deps.db, provider, type, more, { ...range, now, own });
  }
  const alternatives = nearestSlots(starts, wish.start, limits.alternatives).map(isoFromInstant);
  return refuse({ kind, params: { alternatives } });
}

/** One read time for all of them; `getAll` refuses to read nothing. */
async function readAll(deps: Deps, documents: readonly DocumentReference[]): Promise<DocumentSnapshot[]> {
  return documents.length > 0 ? deps.db.getAll(...documents) : [];
}

function nearby({ start, now }: Wish): { from: Instant; to: Instant } {
  return { from: instant(Math.max(start - nearbyMs, now)), to: instant(start + nearbyMs) };
}
