// How one start is written among others: with its day where that differs, with its zone where the clock repeats.
import { daysBetween } from './calendar-date.ts';
import { localDate, sameClock, zoneOffset } from './local-clock.ts';
import {
  sayDate,
  sayDateBriefly,
  sayTime,
  sayTimeWithZone,
  sayWeekday,
  sayWeekdayBriefly,
} from './say-time.ts';
import type { Reader } from './reader.ts';
import { minuteMilliseconds } from './time-kinds.ts';
import { zoneCity } from './zone-city.ts';
import type { Instant, TimeZoneId } from './time-kinds.ts';

/** `9:30 AM`; on a day whose clock shows that time twice, `1:30 AM EDT`. */
export function sayStart(start: Instant, zone: TimeZoneId, reader: Reader): string {
  return isRepeated(start, zone) ? sayTimeWithZone(start, zone, reader) : sayTime(start, zone, reader);
}

/** Relative to another start: `10:00 AM`, `Wed 10:00 AM` within a week, `Wed, Jan 20, 10:00 AM` beyond. */
export function sayStartNear(start: Instant, other: Instant, zone: TimeZoneId, reader: Reader): string {
  const date = localDate(start, zone);
  const apart = Math.abs(daysBetween(localDate(other, zone), date));
  const time = sayStart(start, zone, reader);
  if (apart === 0) return time;
  return apart < 7
    ? `${sayWeekdayBriefly(date, reader)} ${time}`
    : `${sayDateBriefly(date, reader)}, ${time}`;
}

/** `Tuesday, 9:30 AM` within the coming week, otherwise `Tuesday, January 26, 9:30 AM`. */
export function sayDayAndStart(start: Instant, now: Instant, zone: TimeZoneId, reader: Reader): string {
  const date = localDate(start, zone);
  const near = daysBetween(localDate(now, zone), date) < 7;
  return `${near ? sayWeekday(date, reader) : sayDate(date, reader)}, ${sayStart(start, zone, reader)}`;
}

/** The same start on the other side's clock, `3:30 PM Stockholm`; null where both clocks agree. */
export function sayOtherSide(
  start: Instant,
  zone: TimeZoneId,
  otherZone: TimeZoneId,
  reader: Reader,
): string | null {
  if (sameClock(start, zone, otherZone)) return null;
  const date = localDate(start, otherZone);
  const day = date === localDate(start, zone) ? '' : `${sayWeekdayBriefly(date, reader)} `;
  return `${day}${sayStart(start, otherZone, reader)} ${zoneCity(otherZone)}`;
}

/** Whether the wall clock shows this start's time twice, as it does around an autumn clock change. */
function isRepeated(start: Instant, zone: TimeZoneId): boolean {
  const offset = zoneOffset(start, zone);
  return [start - nearby, start + nearby].some((neighbour) => {
    const other = zoneOffset(neighbour, zone);
    return other !== offset && zoneOffset(start + offset - other, zone) === other;
  });
}

const nearby = 180 * minuteMilliseconds;
