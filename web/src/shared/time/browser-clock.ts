// A clock by this browser's own zone data: only for answers of functions from before clocks came with them.
import { dayMilliseconds, minuteMilliseconds } from './time-kinds.ts';
import type { OffsetSince, WallClock } from './wall-clock.ts';
import type { Instant, TimeZoneId } from './time-kinds.ts';

/** As far as a page can look: back to when an appointment was made, ahead over the longest window and a move. */
const daysBack = 400;
const daysAhead = 800;
const stepMilliseconds = 7 * dayMilliseconds;

/** From 400 days before `now` to 800 days after it; null where the browser does not know the zone. */
export function browserClock(zone: TimeZoneId, now: Instant): WallClock | null {
  const format = formatIn(zone);
  if (!format) return null;
  const start = Math.floor(now / dayMilliseconds - daysBack) * dayMilliseconds;
  const offsets: OffsetSince[] = [];
  let known = Number.NaN;
  for (let at = start; at < now + daysAhead * dayMilliseconds; at += stepMilliseconds) {
    const milliseconds = offsetBy(format, at);
    if (milliseconds === known) continue;
    const from = offsets.length === 0 ? at : changeBefore(format, at, milliseconds);
    offsets.push({ from, milliseconds });
    known = milliseconds;
  }
  return { zone, offsets };
}

/** The minute in the step before `at` from which the clock is ahead by `milliseconds`. */
function changeBefore(format: Intl.DateTimeFormat, at: Instant, milliseconds: number): Instant {
  let before = (at - stepMilliseconds) / minuteMilliseconds;
  let reached = at / minuteMilliseconds;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (offsetBy(format, middle * minuteMilliseconds) === milliseconds) reached = middle;
    else before = middle;
  }
  return reached * minuteMilliseconds;
}

/** `instant` is a whole minute. */
function offsetBy(format: Intl.DateTimeFormat, instant: Instant): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - instant;
}

function formatIn(zone: TimeZoneId): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    return null;
  }
}
