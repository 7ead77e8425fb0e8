// The one table of clocks: every zone's offsets as the product ships them. Neither Node's zone data nor Intl's is asked.
import { instant, type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { OffsetSegment } from '@holdfast/contract/time/wall-clock.ts';
import { formerNames, placesByClock, tableEnd } from './zone-data.ts';

/** Where the table ends: from here on no change of any clock is known. Nothing can be booked from here on. */
export const tableEndsAt: Instant = instant(Date.parse(tableEnd));

/** Present name -> the packed clock, which places whose clocks agree share. */
const packedClocks = new Map<string, string>();
/** Any name in small letters -> the present name. */
const presentByName = new Map<string, string>();
const clocks = new Map<string, readonly OffsetSegment[]>();

/** The present name of a zone, however it is spelt: `Europe/Kyiv` for `europe/kiev`. Null when the table has no such zone. */
export function presentName(name: string): string | null {
  openTable();
  return presentByName.get(name.toLowerCase()) ?? null;
}

/**
 * All segments of a present name, in order. The first one holds for everything before it and the last one for everything
 * after it: readings outside the table's years are those at its edges. Throws RangeError for a name that is none.
 */
export function segmentsOf(zone: string): readonly OffsetSegment[] {
  const known = clocks.get(zone);
  if (known) return known;
  openTable();
  const packed = packedClocks.get(zone);
  if (packed === undefined) throw new RangeError(`${zone} is not in the table of clocks`);
  const clock = unpack(packed);
  clocks.set(zone, clock);
  return clock;
}

/** For tests of what follows when a government changes its rules: `zone` reads as `clock` until the given function is called. */
export function changeClock(zone: string, clock: readonly OffsetSegment[]): () => void {
  const before = segmentsOf(zone);
  clocks.set(zone, clock);
  return () => clocks.set(zone, before);
}

function openTable(): void {
  if (packedClocks.size > 0) return;
  for (const line of placesByClock.trim().split('\n')) {
    const bar = line.indexOf('|');
    for (const name of line.slice(0, bar).split(' ')) {
      packedClocks.set(name, line.slice(bar + 1));
      presentByName.set(name.toLowerCase(), name);
    }
  }
  for (const line of formerNames.trim().split('\n')) {
    const [present = '', ...former] = line.split(' ');
    for (const name of former) presentByName.set(name.toLowerCase(), present);
  }
}

/** The offsets in minutes, one letter for each segment, and the seconds from one change to the next in base 36. */
function unpack(packed: string): OffsetSegment[] {
  const [offsets = '', letters = '', gaps = ''] = packed.split('|');
  const inMinutes = offsets.split(' ').map(Number);
  const seconds = gaps === '' ? [] : gaps.split(' ');
  const segments: OffsetSegment[] = [];
  let start = Number.NEGATIVE_INFINITY;
  let last = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const gap = seconds[index];
    if (gap !== undefined) last += Number.parseInt(gap, 36) * 1_000;
    const end = gap === undefined ? Number.POSITIVE_INFINITY : last;
    const offset = (inMinutes[letters.charCodeAt(index) - letterA] ?? Number.NaN) * minuteMs;
    segments.push({ start, end, offset });
    start = end;
  }
  return segments;
}

const letterA = 97;
