// Time zones: their names, and their offsets from UTC in the product's own table.
import {
  offsetAt as offsetOnClock,
  type OffsetSegment,
  segmentIndexAt,
  type WallClock,
} from '@holdfast/contract/time/wall-clock.ts';
import { presentName, segmentsOf } from './zone-table.ts';

declare const timeZoneBrand: unique symbol;

/** The present name of an IANA zone, such as `Europe/Kyiv`; never a former name or an offset. */
export type TimeZoneId = string & { readonly [timeZoneBrand]: true };

/** The zone of a name in any spelling; former names give the present one. Throws RangeError if unknown. */
export function timeZoneId(name: string): TimeZoneId {
  const present = presentName(name);
  if (present === null) throw new RangeError(`${name} is not an IANA time zone`);
  return present as TimeZoneId;
}

/** The zone of that name. Null where `timeZoneId` throws. */
export function timeZoneNamed(name: string): TimeZoneId | null {
  return presentName(name) as TimeZoneId | null;
}

/**
 * The segments that cover `[from, to)`, in order and whole: they may begin before `from` and end after `to`.
 * Outside the table's years, the offset at its edge holds.
 */
export function offsetSegments(zone: TimeZoneId, from: number, to: number): readonly OffsetSegment[] {
  const all = segmentsOf(zone);
  const first = segmentIndexAt(all, from);
  let end = first + 1;
  for (let next = all[end]; next && next.start < to; next = all[end]) end += 1;
  return all.slice(first, end);
}

/** The offset from UTC in force at an instant, in milliseconds (positive east of Greenwich). */
export function offsetAt(zone: TimeZoneId, at: number): number {
  return offsetOnClock(clockOf(zone), at);
}

/** The zone's clock over all years of the table. */
export function clockOf(zone: TimeZoneId): WallClock {
  return { zone, segments: segmentsOf(zone) };
}
