// How one start is written: with its day where that differs, with its offset where the clock repeats.
import { type Instant, minuteMs } from '../time/instant.ts';
import { daysBetween } from '../time/local-date.ts';
import { isRepeated, localDate, offsetAt, sameClock, type WallClock } from '../time/wall-clock.ts';
import { cityOfZone } from './cities.ts';
import type { Reader } from './reader.ts';
import { sayDate, sayDateBriefly, sayTime, sayWeekday, sayWeekdayBriefly } from './say-time.ts';

/** `9:30 AM`, or `1:30 AM GMT-4` where the clock shows that time twice. */
export function sayStart(start: Instant, clock: WallClock, reader: Reader): string {
  const time = sayTime(start, clock, reader);
  return isRepeated(start, clock) ? `${time} ${sayOffset(offsetAt(clock, start))}` : time;
}

/** Relative to another start: `10:00 AM`, `Wed 10:00 AM` within a week, `Wed, Jan 20, 10:00 AM` beyond. */
export function sayStartNear(start: Instant, other: Instant, clock: WallClock, reader: Reader): string {
  const date = localDate(start, clock);
  const apart = Math.abs(daysBetween(localDate(other, clock), date));
  const time = sayStart(start, clock, reader);
  if (apart === 0) return time;
  return apart < 7
    ? `${sayWeekdayBriefly(date, reader)} ${time}`
    : `${sayDateBriefly(date, reader)}, ${time}`;
}

/** `Tuesday, 9:30 AM` within the coming week, otherwise `Tuesday, January 26, 9:30 AM`. */
export function sayDayAndStart(start: Instant, now: Instant, clock: WallClock, reader: Reader): string {
  const date = localDate(start, clock);
  const ahead = daysBetween(localDate(now, clock), date);
  return `${ahead >= 0 && ahead < 7 ? sayWeekday(date, reader) : sayDate(date, reader)}, ${sayStart(start, clock, reader)}`;
}

/** A deadline, always with its day: `Tue 9:00 AM` within a week, otherwise `Tue, Jan 26, 9:00 AM`. */
export function sayDeadline(until: Instant, now: Instant, clock: WallClock, reader: Reader): string {
  const date = localDate(until, clock);
  const isNear = Math.abs(daysBetween(localDate(now, clock), date)) < 7;
  const time = sayStart(until, clock, reader);
  return isNear ? `${sayWeekdayBriefly(date, reader)} ${time}` : `${sayDateBriefly(date, reader)}, ${time}`;
}

/** `3:30 PM Stockholm`: the same start on the other side's clock. Null where both clocks agree. */
export function sayOtherSide(
  start: Instant,
  clock: WallClock,
  other: WallClock,
  reader: Reader,
): string | null {
  if (sameClock(start, clock, other)) return null;
  const date = localDate(start, other);
  const day = date === localDate(start, clock) ? '' : `${sayWeekdayBriefly(date, reader)} `;
  return `${day}${sayStart(start, other, reader)} ${cityOfZone(other.zone, reader.language)}`;
}

/** `GMT-4`, `GMT+5:30`, `GMT`. */
function sayOffset(milliseconds: number): string {
  const minutes = Math.abs(milliseconds / minuteMs);
  if (minutes === 0) return 'GMT';
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `GMT${milliseconds < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${rest}`;
}
