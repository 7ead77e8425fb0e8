// A clock by this browser's own zone data, for functions from before clocks came with responses.
import { dayMs, type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { clockFrom, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import type { TimeZoneId } from './zone-name.ts';

/** As far as a page looks: back to when an appointment was made, ahead over the longest window and a move. */
const daysBack = 400;
const daysAhead = 800;
const stepMilliseconds = 7 * dayMs;

/** From 400 days before `now` to 800 days after it; null where the browser does not know the zone. */
export function browserClock(zone: TimeZoneId, now: Instant): WallClock | null {
  const format = formatIn(zone);
  if (!format) return null;
  const start = Math.floor(now / dayMs - daysBack) * dayMs;
  const offsets: { from: number; offset: number }[] = [];
  let known = Number.NaN;
  for (let at = start; at < now + daysAhead * dayMs; at += stepMilliseconds) {
    const offset = offsetBy(format, at);
    if (offset === known) continue;
    const from = offsets.length === 0 ? at : changeBefore(format, at, offset);
    offsets.push({ from, offset });
    known = offset;
  }
  return clockFrom(zone, offsets);
}

/** The minute in the step before `at` from which the clock is ahead by `offset`. */
function changeBefore(format: Intl.DateTimeFormat, at: number, offset: number): number {
  let before = (at - stepMilliseconds) / minuteMs;
  let reached = at / minuteMs;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (offsetBy(format, middle * minuteMs) === offset) reached = middle;
    else before = middle;
  }
  return reached * minuteMs;
}

/** `instant` is a whole minute. */
function offsetBy(format: Intl.DateTimeFormat, at: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - at;
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
