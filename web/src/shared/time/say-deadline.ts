// How a moment until which something is possible is written: briefly, with its day always.
import { daysBetween } from './calendar-date.ts';
import { localDate } from './local-clock.ts';
import { sayDateBriefly, sayWeekdayBriefly } from './say-time.ts';
import { sayStart } from './say-start.ts';
import type { Reader } from './reader.ts';
import type { WallClock } from './wall-clock.ts';
import type { Instant } from './time-kinds.ts';

/** `Tue 9:00 AM` less than a week away, `Tue, Jan 26, 9:00 AM` beyond, before and after. */
export function sayDeadline(until: Instant, now: Instant, clock: WallClock, reader: Reader): string {
  const date = localDate(until, clock);
  const isNear = Math.abs(daysBetween(localDate(now, clock), date)) < 7;
  const time = sayStart(until, clock, reader);
  return isNear ? `${sayWeekdayBriefly(date, reader)} ${time}` : `${sayDateBriefly(date, reader)}, ${time}`;
}
