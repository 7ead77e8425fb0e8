// The clocks in responses. Pages read instants on them, so that they agree with mails in every browser.
import type { Clock, Clocks } from '@holdfast/contract/parts/clocks.ts';
import { limits } from '@holdfast/contract/limits.ts';
import type { Agreement } from '@holdfast/core/booking/booking-types.ts';
import {
  dayMs,
  type Instant,
  instant,
  instantFromIso,
  isoFromInstant,
  minuteMs,
} from '@holdfast/contract/time/instant.ts';
import { offsetSegments, type TimeZoneId, timeZoneNamed } from '@holdfast/core/time/time-zone.ts';

type TimedAgreement = Pick<Agreement, 'startsAt' | 'endsAt' | 'provider'>;

interface Range {
  readonly from: Instant;
  readonly to: Instant;
}

/** The earliest instant that the contract allows. */
const earliest = instantFromIso('2000-01-01T00:00:00Z');

/** Covers the range and a day on each side. `visitorZone` is the browser's and may be missing or invalid. */
export function clocksFor(provider: TimeZoneId, visitorZone: string | undefined, range: Range): Clocks {
  const visitor = visitorZone === undefined ? null : timeZoneNamed(visitorZone);
  return { provider: clockOf(provider, range), visitor: visitor && clockOf(visitor, range) };
}

/** A clock for these instants and all between them. Whoever sends `now` names it, too. */
export function clockOver(zone: TimeZoneId, instants: readonly Instant[]): Clock {
  const range = { from: instant(Math.min(...instants)), to: instant(Math.max(...instants)) };
  return clockOf(zone, range);
}

/**
 * Covers this version from its making to the end of the longest booking window, because the page also reads
 * deadlines and starts to move to on these clocks.
 */
export function clocksOfBooking(
  { agreement, stampedAt }: { readonly agreement: TimedAgreement; readonly stampedAt: Instant },
  visitorZone: string | undefined,
  now: Instant = stampedAt,
): Clocks {
  const { startsAt, endsAt, provider } = agreement;
  const from = instant(Math.min(now, stampedAt, startsAt));
  const to = instant(Math.max(now, endsAt) + limits.windowDays.max * dayMs);
  return clocksFor(provider.timeZone, visitorZone, { from, to });
}

function clockOf(zone: TimeZoneId, range: Range): Clock {
  const from = Math.max(range.from - dayMs, earliest);
  const to = range.to + dayMs;
  return {
    zone,
    segments: offsetSegments(zone, from, to)
      .filter(({ start, end }) => start < to && end > from)
      .map(({ start, offset }) => ({
        from: isoFromInstant(instant(Math.max(start, from))),
        offsetMinutes: offset / minuteMs,
      })),
  };
}
