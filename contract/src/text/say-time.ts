// Dates and times as their reader writes them. Each time is read from the given clock.
import type { Instant } from '../time/instant.ts';
import { carrierOf, type IsoDate } from '../time/local-date.ts';
import { shownOn, type WallClock } from '../time/wall-clock.ts';
import type { Reader } from './reader.ts';

// Making a format costs far more than using it. Locales come from outside, so the cache is bounded.
const formats = new Map<string, Intl.DateTimeFormat>();
const formatsAtMost = 500;

/** Always formats in UTC: callers pass what a clock shows as if it were UTC. */
function format(reader: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${reader.locale}|${JSON.stringify(options)}`;
  let known = formats.get(key);
  if (!known) {
    if (formats.size >= formatsAtMost) formats.clear();
    known = new Intl.DateTimeFormat(reader.locale, { ...options, timeZone: 'UTC' });
    formats.set(key, known);
  }
  return known;
}

/** `9:30 AM` or `09:30`. */
export function sayTime(at: Instant, clock: WallClock, reader: Reader): string {
  return format(reader, {
    hour: reader.hourCycle === 'h12' ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: reader.hourCycle,
  }).format(shownOn(clock, at));
}

/** `Tuesday, January 12, 2027`. */
export function sayDateAndYear(date: IsoDate, reader: Reader): string {
  return format(reader, { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }).format(
    carrierOf(date),
  );
}

/** `Tuesday, January 12`. */
export function sayDate(date: IsoDate, reader: Reader): string {
  return format(reader, { weekday: 'long', month: 'long', day: 'numeric' }).format(carrierOf(date));
}

/** `Tue, Jan 12`. */
export function sayDateBriefly(date: IsoDate, reader: Reader): string {
  return format(reader, { weekday: 'short', month: 'short', day: 'numeric' }).format(carrierOf(date));
}

/** `Tue, Jan 12, 2027`. */
export function sayDateBrieflyAndYear(date: IsoDate, reader: Reader): string {
  return format(reader, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }).format(
    carrierOf(date),
  );
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

/** `December 24 – 31`. */
export function sayLongDates(from: IsoDate, to: IsoDate, reader: Reader): string {
  return format(reader, { month: 'long', day: 'numeric' }).formatRange(carrierOf(from), carrierOf(to));
}

/**
 * Without breaks inside: runtimes differ in the space before AM and PM, and fonts lack the narrow one.
 */
export function unbroken(text: string): string {
  return text.replace(/[ \u202F]/g, '\u00A0');
}
