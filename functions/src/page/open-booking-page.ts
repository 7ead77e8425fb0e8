// `openBookingPage`: provider, types and first slots in one round trip.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { limits } from '@holdfast/contract/limits.ts';
import { pauseAt } from '@holdfast/core/availability/pause.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { windowEnd } from '@holdfast/core/slots/booking-window.ts';
import { dayMs, instant, isoFromInstant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { endOfLocalDay, localDayAt } from '@holdfast/core/time/local-day.ts';
import { ledgerDocumentsFor } from '../store/ledgers.ts';
import { readPicture } from '../store/pictures.ts';
import { readProviderId } from '../store/slugs.ts';
import { providerDocument } from '../store/paths.ts';
import { providerFromSnapshot, slotRulesOf } from '../store/providers.ts';
import { holdIdFrom } from '../store/ids-and-fingerprints.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { clocksFor } from './clock-parts.ts';
import { readFreeStarts } from './read-free-starts.ts';
import { readShownTypes } from './read-shown-types.ts';
import { pageBookingType, pageSlots, shownProvider } from './page-parts.ts';

// A local date can last more than 24 hours, so this reaches past the end of the last one in every zone.
const firstViewMs = limits.firstViewDays * dayMs + 120 * minuteMs;

export async function openBookingPage(
  deps: Deps,
  request: RequestOf<'openBookingPage'>,
): Promise<Outcome<'openBookingPage'>> {
  const now = deps.now();
  const providerId = await readProviderId(deps.db, request.slug);
  if (!providerId) return refuse(notFound);
  const providerReference = providerDocument(deps.db, providerId);
  const [[providerSnapshot, ...ledgers], types] = await Promise.all([
    deps.db.getAll(providerReference, ...ledgerDocumentsFor(deps.db, providerId, now, now + firstViewMs)),
    readShownTypes(deps.db, providerId, request.type),
  ]);

  const provider = providerFromSnapshot(providerSnapshot);
  if (!provider?.active) return refuse(notFound);
  const wanted = request.type ?? (types.length === 1 ? types[0]?.id : undefined);
  const type = types.find((candidate) => candidate.id === wanted);
  if (request.type && !type) return refuse(notFound);
  const zone = provider.availability.zone;
  const lastDay = endOfLocalDay(zone, localDayAt(zone, now) + limits.firstViewDays - 1);
  const to = instant(Math.min(lastDay, now + firstViewMs));
  const range = { from: now, to };
  const own = request.ownHold ? holdIdFrom(request.ownHold) : null;
  const pause = pauseAt(provider, now);
  const listed = pause ? null : type;
  const [starts, picture] = await Promise.all([
    listed ? readFreeStarts(deps.db, provider, listed, ledgers, { ...range, now, own }) : [],
    readPicture(deps.db, provider),
  ]);

  const windowEnds = types.map((candidate) => windowEnd(slotRulesOf(provider, candidate), now));
  const clockRange = { from: now, to: instant(Math.max(to, ...windowEnds)) };
  return ok({
    now: isoFromInstant(now),
    provider: shownProvider(provider, picture),
    ...(pause ? { paused: { until: pause.until, note: pause.note } } : {}),
    types: types.map((candidate) => pageBookingType(provider, candidate, now)),
    slots: type ? pageSlots(type, range, starts) : null,
    clocks: clocksFor(zone, request.zone, clockRange),
  });
}
