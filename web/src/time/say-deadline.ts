// How a moment until which something is possible is written: briefly, with its day always.
import { daysBetween } from './calendar-date.ts';
import { localDate } from './local-clock.ts';
import { sayDateBriefly, sayWeekdayBriefly } from './say-time.ts';
import { sayStart } from './say-start.ts';
import type { Reader } from './reader.ts';
import type { Instant, TimeZoneId } from './time-kinds.ts';

/** `Tue 9:00 AM` less than a week away, `Tue, Jan 26, 9:00 AM` beyond, before and after. */
export function sayDeadline(until: Instant, now: Instant, zone: TimeZoneId, reader: Reader): string {
  const date = localDate(until, zone);
  const isNear = Math.abs(daysBetween(localDate(now, zone), date)) < 7;
  const time = sayStart(until, zone, reader);
  return isNear ? `${sayWeekdayBriefly(date, reader)} ${time}` : `${sayDateBriefly(date, reader)}, ${time}`;
}
