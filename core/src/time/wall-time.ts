// Readings of a wall clock, date and time together: what two people agreed on, even if offsets change.
import { DateTime } from 'luxon';
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';
import { TableZone } from './table-zone.ts';
import { offsetAt, type TimeZoneId } from './time-zone.ts';

declare const wallTimeBrand: unique symbol;

/**
 * A date and time to the minute as a wall clock shows them, `2027-01-12T09:00`. The zone is kept beside it.
 */
export type WallTime = string & { readonly [wallTimeBrand]: true };

/** Marks text as a reading. Throws RangeError if no clock and calendar can show it. */
export function wallTime(text: string): WallTime {
  const isReading = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
  const read = isReading ? new Date(`${text}Z`) : null;
  if (!read || Number.isNaN(read.getTime()) || read.toISOString().slice(0, 16) !== text) {
    throw new RangeError(`${text} is not a date and time`);
  }
  return text as WallTime;
}

/** What the zone's clock shows at an instant. */
export function wallTimeAt(zone: TimeZoneId, at: Instant): WallTime {
  return wallTime(new Date(at + offsetAt(zone, at)).toISOString().slice(0, 16));
}

/** The instants at which the zone's clock shows a reading, ascending: none if skipped, two if repeated. */
export function instantsOfWallTime(zone: TimeZoneId, reading: WallTime): readonly Instant[] {
  return DateTime.fromISO(reading, { zone: new TableZone(zone) })
    .getPossibleOffsets()
    .map((possible) => instant(possible.toMillis()))
    .filter((at) => wallTimeAt(zone, at) === reading)
    .sort((a, b) => a - b);
}
