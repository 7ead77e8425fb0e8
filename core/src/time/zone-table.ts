// The table of clocks: every zone's offsets as the product ships them, without Node's or Intl's zone data.
import { instant, type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { OffsetSegment } from '@holdfast/contract/time/wall-clock.ts';
import { formerNames, placesByClock, tableEnd } from './zone-data.ts';

/** Where the table ends. Later clock changes are unknown, so nothing can be booked from here on. */
export const tableEndsAt: Instant = instant(Date.parse(tableEnd));

/** Present name -> packed clock. Zones whose clocks agree share one. */
const packedClocks = new Map<string, string>();
/** Any name in lower case -> the present name. */
const presentByName = new Map<string, string>();
const clocks = new Map<string, readonly OffsetSegment[]>();

/** The present name of a zone in any spelling: `Europe/Kyiv` for `europe/kiev`. Null if unknown. */
export function presentName(name: string): string | null {
  openTable();
  return presentByName.get(name.toLowerCase()) ?? null;
}

/**
 * All segments of a present name, in order. The first one also covers everything before it, the last one
 * everything after it. Throws RangeError for an unknown name.
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

/** For tests of changed clock rules: `zone` reads as `clock` until the returned function is called. */
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

/** Each letter picks a segment's offset in minutes. The gaps are the seconds between changes, in base 36. */
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
