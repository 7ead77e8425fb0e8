// Converts instants to the local dates of a zone, and a local date to its end.
import type { TimeZoneId } from './time-zone.ts';
import { dayMs, type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { offsetAt, offsetSegments } from './time-zone.ts';

/** The day number (see `dayNumberFromDate`) that the zone's calendar shows at an instant. */
export function localDayAt(zone: TimeZoneId, at: number): number {
  return Math.floor((at + offsetAt(zone, at)) / dayMs);
}

/**
 * The instant at which a local date is over for good: its last moment, if the clock falls back over midnight.
 * A date that the zone skipped ends where its predecessor does.
 */
export function endOfLocalDay(zone: TimeZoneId, day: number): Instant {
  const localEnd = (day + 1) * dayMs;
  // No offset exceeds 15 hours, so two days either way cover every candidate.
  const segments = offsetSegments(zone, localEnd - 2 * dayMs, localEnd + 2 * dayMs);
  let end = Number.NEGATIVE_INFINITY;
  for (const segment of segments) {
    if (segment.start + segment.offset < localEnd) end = Math.min(segment.end, localEnd - segment.offset);
  }
  return instant(end);
}
