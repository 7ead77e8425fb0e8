// What a wall clock in a zone shows at an instant, by Intl alone.
import { dayMilliseconds, minuteMilliseconds } from './time-kinds.ts';
import type { Instant, IsoDate, TimeZoneId } from './time-kinds.ts';

export interface LocalClock {
  date: IsoDate;
  hour: number;
  minute: number;
}

const clocks = new Map<TimeZoneId, Intl.DateTimeFormat>();

/** The local date, hour (0-23) and minute in `zone`. */
export function localClock(instant: Instant, zone: TimeZoneId): LocalClock {
  const part: Record<string, string> = {};
  for (const { type, value } of clockOf(zone).formatToParts(instant)) part[type] = value;
  return {
    date: `${(part['year'] ?? '').padStart(4, '0')}-${part['month']}-${part['day']}`,
    hour: Number(part['hour']),
    minute: Number(part['minute']),
  };
}

export function localDate(instant: Instant, zone: TimeZoneId): IsoDate {
  return localClock(instant, zone).date;
}

/**
 * The first instant, to the minute, at which the date in `zone` is `date` or later: midnight on ordinary days, the
 * end of the gap where midnight is skipped, the next existing date where the whole date is.
 */
export function startOfDate(date: IsoDate, zone: TimeZoneId): Instant {
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  let before = (utcMidnight - dayMilliseconds) / minuteMilliseconds;
  let reached = (utcMidnight + dayMilliseconds) / minuteMilliseconds;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (localDate(middle * minuteMilliseconds, zone) >= date) reached = middle;
    else before = middle;
  }
  return reached * minuteMilliseconds;
}

/** Whether this browser can count in the zone of that name. */
export function isKnownZone(zone: string): boolean {
  if (zone.length > 64 || !/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/.test(zone)) return false;
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** How far the wall clock in `zone` is ahead of UTC at that instant, in milliseconds, to the minute. */
export function zoneOffset(instant: Instant, zone: TimeZoneId): number {
  const { date, hour, minute } = localClock(instant, zone);
  const wall = Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * minuteMilliseconds;
  return wall - Math.floor(instant / minuteMilliseconds) * minuteMilliseconds;
}

/** Whether both zones show the same wall clock at that instant. */
export function sameClock(instant: Instant, one: TimeZoneId, other: TimeZoneId): boolean {
  return zoneOffset(instant, one) === zoneOffset(instant, other);
}

function clockOf(zone: TimeZoneId): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
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
  clocks.set(zone, clock);
  return clock;
}
