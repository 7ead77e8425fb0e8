// Dates and times as the person who is written to reads them. Every function takes the zone it speaks of.
import { dayMs, type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { offsetAt, type TimeZoneId } from '../time/time-zone.ts';
import type { Reader } from './reader.ts';

// Making a format costs far more than using it. Locales come from outside: a bounded memory.
const formats = new Map<string, Intl.DateTimeFormat>();
const formatsAtMost = 500;

/** Intl gets the reading of the clock as if it were UTC: it knows languages, our table knows zones. */
function say(at: Instant, zone: TimeZoneId, reader: Reader, options: Intl.DateTimeFormatOptions): string {
  const key = `${reader.locale}|${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    if (formats.size >= formatsAtMost) formats.clear();
    format = new Intl.DateTimeFormat(reader.locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(at + offsetAt(zone, at));
}

/** `9:30 AM` or `09:30`; on a day whose clock shows that time twice, `1:30 AM GMT-4`. Its spaces do not break. */
export function sayTime(at: Instant, zone: TimeZoneId, reader: Reader): string {
  const said = say(at, zone, reader, {
    hour: reader.hourCycle === 'h12' ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: reader.hourCycle,
  });
  const mark = isRepeated(at, zone) ? ` ${sayOffset(offsetAt(zone, at))}` : '';
  // Runtimes differ in the space before AM and PM, and the narrow one is unknown to many fonts.
  return `${said}${mark}`.replace(/[ \u202F]/g, '\u00A0');
}

/** `GMT-4`, `GMT+10:30`, `GMT`. */
function sayOffset(offset: number): string {
  if (offset === 0) return 'GMT';
  const minutes = Math.abs(offset) / minuteMs;
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `GMT${offset < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

/** `Tuesday, January 12, 2027`. */
export function sayDate(at: Instant, zone: TimeZoneId, reader: Reader): string {
  return say(at, zone, reader, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Tue, Jan 12`. */
export function sayDateBriefly(at: Instant, zone: TimeZoneId, reader: Reader): string {
  return say(at, zone, reader, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** Whether both wall clocks show the same at that instant. */
export function sameClock(at: Instant, zone: TimeZoneId, other: TimeZoneId): boolean {
  return offsetAt(zone, at) === offsetAt(other, at);
}

/** Whether both wall clocks show the same date at their instants. */
export function sameDate(at: Instant, zone: TimeZoneId, otherAt: Instant, otherZone: TimeZoneId): boolean {
  const day = (instant: Instant, where: TimeZoneId) =>
    Math.floor((instant + offsetAt(where, instant)) / dayMs);
  return day(at, zone) === day(otherAt, otherZone);
}

const nearby = 180 * minuteMs;

/** Whether the wall clock shows this time twice, as it does around an autumn clock change. */
function isRepeated(at: Instant, zone: TimeZoneId): boolean {
  const offset = offsetAt(zone, at);
  return [at - nearby, at + nearby].some((neighbour) => {
    const other = offsetAt(zone, neighbour);
    return other !== offset && offsetAt(zone, at + offset - other) === other;
  });
}
