// `askStart`: why a visitor cannot have one start, without who or what has it, and the nearest free ones.
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import {
  type Instant,
  instant,
  instantFromIso,
  isoFromInstant,
  minuteMs,
} from '@holdfast/contract/time/instant.ts';
import { pauseAt } from '@holdfast/core/availability/pause.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { clientReason } from '@holdfast/core/slots/client-reason.ts';
import { explainStart } from '@holdfast/core/slots/explain-start.ts';
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { startBounds } from '@holdfast/core/slots/start-bounds.ts';
import { endOfLocalDay, localDayAt } from '@holdfast/core/time/local-day.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { holdIdFrom } from '../store/ids-and-fingerprints.ts';
import { ledgerEntries } from '../store/ledgers.ts';
import { clocksFor } from './clock-parts.ts';
import { countsBeyond } from './counts-beyond.ts';
import { nearestFree } from './nearest-free.ts';
import { type OfferWithLedgers, readOfferedType } from './read-offered-type.ts';
import { offeringOf, slotQuestionFrom } from './slot-question-from.ts';

const longestMs = limits.durationMinutes.max * minuteMs;
/** A local date begins and ends within this time of each of its moments. */
const dateMs = 26 * 60 * minuteMs;

export async function askStart(deps: Deps, request: RequestOf<'askStart'>): Promise<Outcome<'askStart'>> {
  const now = deps.now();
  const start = instantFromIso(request.start);
  const offer = await readOfferedType(deps.db, request, {
    from: instant(start - dateMs),
    to: instant(start + dateMs + longestMs),
  });
  if (!offer) return refuse(notFound);
  const { provider, type } = offer;
  const own = request.ownHold ? holdIdFrom(request.ownHold) : null;
  const { why, bounds } = await explained(deps, offer, { start, now, own });
  const isBookable = why !== null && why !== 'paused';
  const nearest = isBookable ? await nearestFree(deps, { provider, type, start, now, own }) : [];
  const windowEndsAt = instant(bounds.windowEnds);
  return ok({
    now: isoFromInstant(now),
    why,
    noticeEndsAt: isoFromInstant(instant(bounds.noticeEnds)),
    windowEndsAt: isoFromInstant(windowEndsAt),
    nearest: nearest.map(isoFromInstant),
    clocks: clocksFor(provider.timeZone, request.zone, {
      from: instant(Math.min(start, now)),
      to: instant(Math.max(start, windowEndsAt)),
    }),
  });
}

interface Asked {
  readonly start: Instant;
  readonly now: Instant;
  readonly own: string | null;
}

/** By the question that the page's list of that local date asks. */
async function explained(
  { db }: Deps,
  { provider, type, ledgers }: OfferWithLedgers,
  { start, now, own }: Asked,
) {
  const day = localDayAt(provider.timeZone, start);
  const range = {
    from: endOfLocalDay(provider.timeZone, day - 1),
    to: endOfLocalDay(provider.timeZone, day),
  };
  const to = instant(range.to + longestMs);
  const counted = await countsBeyond(db, provider, type, ledgers, { ...range, now, own });
  const others = ledgerEntries(ledgers, now).filter(({ id }) => id !== own);
  const question = slotQuestionFrom(
    offeringOf(provider, type),
    others,
    { from: range.from, to, now },
    counted,
  );
  const isFull = !offerSlots(question).some((free) => free < range.to);
  const bounds = startBounds(question);
  const isPaused = pauseAt(provider, now) !== null;
  const why: ResponseOf<'askStart'>['why'] = isPaused
    ? 'paused'
    : clientReason(explainStart(question, start), {
        isPast: start <= now,
        isBeyond: start >= bounds.windowEnds,
        isFull,
      });
  return { why, bounds };
}
