// IANA zones as tables of constant offsets, so that the slot loops work on integers.
import { IANAZone } from 'luxon';
import { dayMs, minuteMs } from './instant.ts';

declare const timeZoneBrand: unique symbol;

/** An IANA zone name, such as `Europe/Stockholm`; never an offset. */
export type TimeZoneId = string & { readonly [timeZoneBrand]: true };

/** A stretch of real time during which the zone's offset from UTC does not change. All in milliseconds; half-open. */
export interface OffsetSegment {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

// Asking Intl whether a name is valid costs tens of microseconds. Names come from outside, in any spelling: a bounded memory.
const knownNames = new Set<string>();
const knownNamesAtMost = 1_000;

/** Marks a name as a zone. Throws RangeError when the runtime's tz database does not know it; an offset such as `+02:00` is no zone. */
export function timeZoneId(name: string): TimeZoneId {
  if (!knownNames.has(name)) {
    if (!/^[A-Za-z]/.test(name) || !IANAZone.isValidZone(name)) {
      throw new RangeError(`${name} is not an IANA time zone`);
    }
    if (knownNames.size >= knownNamesAtMost) knownNames.clear();
    knownNames.add(name);
  }
  return name as TimeZoneId;
}

/** The zone of that name, or null for anything that `timeZoneId` refuses. */
export function timeZoneNamed(name: string): TimeZoneId | null {
  try {
    return timeZoneId(name);
  } catch {
    return null;
  }
}

// Probing is what costs (some microseconds each), so offsets are found once per zone and stretch of 128 days.
const chunkMs = 128 * dayMs;
const tables = new Map<TimeZoneId, Map<number, readonly OffsetSegment[]>>();

/** The segments that cover `[from, to)`, in order; some may lie before and after it. Same answer on every machine with the same tz data. */
export function offsetSegments(zone: TimeZoneId, from: number, to: number): readonly OffsetSegment[] {
  const firstChunk = Math.floor(from / chunkMs);
  const first = chunkSegments(zone, firstChunk);
  if (to <= (firstChunk + 1) * chunkMs) return first;
  const joined = [...first];
  for (let chunk = firstChunk + 1; chunk * chunkMs < to; chunk += 1) {
    for (const segment of chunkSegments(zone, chunk)) {
      const last = joined.at(-1);
      if (last?.offset === segment.offset) joined[joined.length - 1] = { ...last, end: segment.end };
      else joined.push(segment);
    }
  }
  return joined;
}

function chunkSegments(zone: TimeZoneId, chunk: number): readonly OffsetSegment[] {
  let table = tables.get(zone);
  if (!table) {
    table = new Map();
    tables.set(zone, table);
  }
  let segments = table.get(chunk);
  if (!segments) {
    segments = probeSegments(zone, chunk * chunkMs, (chunk + 1) * chunkMs);
    table.set(chunk, segments);
  }
  return segments;
}

// Two probes with one offset are taken to have no change between them. Since 1970 no two changes of a zone lie closer
// together than seven days (Boa Vista, October 2000).
const probeEveryMs = 4 * dayMs;

function probeSegments(zone: TimeZoneId, from: number, to: number): OffsetSegment[] {
  const iana = IANAZone.create(zone);
  const offsetAt = (at: number) => Math.round(iana.offset(at) * minuteMs);
  const segments: OffsetSegment[] = [];
  let start = from;
  let offset = offsetAt(from);
  for (let probe = from; probe < to; probe += probeEveryMs) {
    const next = Math.min(probe + probeEveryMs, to);
    if (offsetAt(next) === offset) continue;
    const change = firstChange(offsetAt, probe, next, offset);
    segments.push({ start, end: change, offset });
    start = change;
    offset = offsetAt(change);
  }
  if (start < to) segments.push({ start, end: to, offset });
  return segments;
}

/** The first millisecond in `(low, high]` whose offset differs from `offset`; changes happen on whole seconds. */
function firstChange(offsetAt: (at: number) => number, low: number, high: number, offset: number): number {
  let before = low / 1_000;
  let after = high / 1_000;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle * 1_000) === offset) before = middle;
    else after = middle;
  }
  return after * 1_000;
}

/** The offset from UTC in force at an instant, in milliseconds (positive east of Greenwich). */
export function offsetAt(zone: TimeZoneId, at: number): number {
  const segment = offsetSegments(zone, at, at + 1).find((candidate) => at < candidate.end);
  if (!segment) throw new RangeError(`no offset is known at ${at}`);
  return segment.offset;
}
