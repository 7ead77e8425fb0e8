// What to offer to somebody whose start is gone: the nearest free ones of the same type.
import { limits } from '@holdfast/contract/limits.ts';
import { nearestSlots } from '@holdfast/core/slots/nearest-slots.ts';
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { dayMs, type Instant, instant, isoFromInstant } from '@holdfast/core/time/instant.ts';
import { ledgerDocumentsFor, takenFromLedgers } from '../adapters/firestore/ledger-documents.ts';
import { type BookingType, type Provider, slotRulesOf } from '../adapters/firestore/provider-documents.ts';
import type { Deps } from '../deps.ts';

const nearbyDays = 3;

/** Up to three starts as text, in order of time: from three days either side of the wish, else from the first bookable fortnight. */
export async function nearestAlternatives(
  deps: Deps,
  provider: Provider,
  type: BookingType,
  wished: Instant,
  now: Instant,
): Promise<string[]> {
  const near = await freeStarts(
    deps,
    provider,
    type,
    now,
    wished - nearbyDays * dayMs,
    wished + nearbyDays * dayMs,
  );
  const starts =
    near.length >= limits.alternatives
      ? near
      : await freeStarts(
          deps,
          provider,
          type,
          now,
          now,
          now + type.rules.noticeMinutes * 60_000 + limits.firstViewDays * dayMs,
        );
  return nearestSlots(starts, wished, limits.alternatives).map(isoFromInstant);
}

async function freeStarts(
  deps: Deps,
  provider: Provider,
  type: BookingType,
  now: Instant,
  from: number,
  to: number,
) {
  const earliest = instant(Math.max(from, now));
  if (to <= earliest) return [];
  const ledgers = await deps.db.getAll(...ledgerDocumentsFor(deps.db, provider.id, earliest, to));
  const taken = takenFromLedgers(ledgers);
  return offerSlots({ rules: slotRulesOf(provider, type), taken, now, from: earliest, to: instant(to) });
}
