// Dates and times as the visitor reads them. Every time is told on the clock that it is given.
import { carrierOf } from './calendar-date.ts';
import { shownOn } from './local-clock.ts';
import type { Reader } from './reader.ts';
import type { WallClock } from './wall-clock.ts';
import type { Instant, IsoDate } from './time-kinds.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** In UTC always: what a clock shows is worked out before, and comes as if it were UTC. */
function format(reader: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${reader.locale}|${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(reader.locale, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** `9:30 AM` or `09:30`. */
export function sayTime(instant: Instant, clock: WallClock, reader: Reader): string {
  return format(reader, {
    hour: reader.hourCycle === 'h12' ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: reader.hourCycle,
  }).format(shownOn(clock, instant));
}

/** `Tuesday, January 12`. */
export function sayDate(date: IsoDate, reader: Reader): string {
  return format(reader, { weekday: 'long', month: 'long', day: 'numeric' }).format(carrierOf(date));
}

/** `Tue, Jan 12`. */
export function sayDateBriefly(date: IsoDate, reader: Reader): string {
  return format(reader, { weekday: 'short', month: 'short', day: 'numeric' }).format(carrierOf(date));
}

/** `Tuesday`. */
export function sayWeekday(date: IsoDate, reader: Reader): string {
  return format(reader, { weekday: 'long' }).format(carrierOf(date));
}

/** `Tue`. */
export function sayWeekdayBriefly(date: IsoDate, reader: Reader): string {
  return format(reader, { weekday: 'short' }).format(carrierOf(date));
}

/** `Jan`. */
export function sayMonthBriefly(date: IsoDate, reader: Reader): string {
  return format(reader, { month: 'short' }).format(carrierOf(date));
}

/** `Jan 11 – 24`. */
export function sayDates(from: IsoDate, to: IsoDate, reader: Reader): string {
  return format(reader, { month: 'short', day: 'numeric' }).formatRange(carrierOf(from), carrierOf(to));
}
