// Dates and times as the visitor reads them. Every function takes the zone it speaks of.
import { carrierOf } from './calendar-date.ts';
import type { Reader } from './reader.ts';
import type { Instant, IsoDate, TimeZoneId } from './time-kinds.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(reader: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${reader.locale}|${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(reader.locale, options);
  formats.set(key, known);
  return known;
}

/** `9:30 AM` or `09:30`. */
export function sayTime(instant: Instant, zone: TimeZoneId, reader: Reader): string {
  return format(reader, timeOptions(zone, reader)).format(instant);
}

/** `1:30 AM EDT`: a time that the clock shows twice on its day. */
export function sayTimeWithZone(instant: Instant, zone: TimeZoneId, reader: Reader): string {
  return format(reader, { ...timeOptions(zone, reader), timeZoneName: 'short' }).format(instant);
}

/** `Tuesday, January 12`. */
export function sayDate(date: IsoDate, reader: Reader): string {
  return format(reader, { timeZone: 'UTC', weekday: 'long', month: 'long', day: 'numeric' }).format(
    carrierOf(date),
  );
}

/** `Tue, Jan 12`. */
export function sayDateBriefly(date: IsoDate, reader: Reader): string {
  return format(reader, { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric' }).format(
    carrierOf(date),
  );
}

/** `Tuesday`. */
export function sayWeekday(date: IsoDate, reader: Reader): string {
  return format(reader, { timeZone: 'UTC', weekday: 'long' }).format(carrierOf(date));
}

/** `Tue`. */
export function sayWeekdayBriefly(date: IsoDate, reader: Reader): string {
  return format(reader, { timeZone: 'UTC', weekday: 'short' }).format(carrierOf(date));
}

/** `Jan`. */
export function sayMonthBriefly(date: IsoDate, reader: Reader): string {
  return format(reader, { timeZone: 'UTC', month: 'short' }).format(carrierOf(date));
}

/** `Jan 11 – 24`. */
export function sayDates(from: IsoDate, to: IsoDate, reader: Reader): string {
  return format(reader, { timeZone: 'UTC', month: 'short', day: 'numeric' }).formatRange(
    carrierOf(from),
    carrierOf(to),
  );
}

function timeOptions(zone: TimeZoneId, reader: Reader): Intl.DateTimeFormatOptions {
  return {
    timeZone: zone,
    hour: reader.hourCycle === 'h12' ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: reader.hourCycle,
  };
}
