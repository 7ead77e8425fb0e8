// `listSlots`: the free starts of one type between two instants.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { pauseAt } from '@holdfast/core/availability/pause.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { windowEnd } from '@holdfast/core/slots/booking-window.ts';
import { instant, instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { readLinkedBooking } from '../store/read-linked-booking.ts';
import { slotRulesOf } from '../store/providers.ts';
import { holdIdFrom } from '../store/ids-and-fingerprints.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { notFound } from '@holdfast/contract/refusals.ts';
import { clocksFor } from './clock-parts.ts';
import { readFreeStarts } from './read-free-starts.ts';
import { pageBookingType, pageSlots } from './page-parts.ts';
import { readOfferedType } from './read-offered-type.ts';

export async function listSlots(deps: Deps, request: RequestOf<'listSlots'>): Promise<Outcome<'listSlots'>> {
  const now = deps.now();
  const from = instantFromIso(request.from);
  const to = instantFromIso(request.to);
  const found = await readOfferedType(deps.db, request, { from, to });
  if (!found) return refuse(notFound);

  const { provider, type, ledgers } = found;
  const moving = request.ownBooking ? await readLinkedBooking(deps, request.ownBooking, now) : null;
  // A client who moves a booking has no hold. A dead link changes nothing in the list.
  const own = moving?.booking.id ?? (request.ownHold ? holdIdFrom(request.ownHold) : null);
  // Appointments still move during a pause.
  const isShut = moving === null && pauseAt(provider, now) !== null;
  const question = { from, to, now, own };
  const starts = isShut ? [] : await readFreeStarts(deps.db, provider, type, ledgers, question);
  const windowEndsAt = windowEnd(slotRulesOf(provider, type), now);
  return ok({
    now: isoFromInstant(now),
    windowEndsAt: isoFromInstant(windowEndsAt),
    slots: pageSlots(type, { from, to }, starts),
    ...(moving ? { type: pageBookingType(provider, type, now) } : {}),
    clocks: clocksFor(provider.timeZone, request.zone, {
      from: instant(Math.min(from, now)),
      to: instant(Math.max(to, windowEndsAt)),
    }),
  });
}
