// A zone's clock as the pages know it: the offsets that came with an answer, never what this browser believes of the zone.
import type { Clock } from '@holdfast/contract/parts/clocks.ts';
import { minuteMilliseconds } from './time-kinds.ts';
import type { Instant, TimeZoneId } from './time-kinds.ts';

export interface WallClock {
  zone: TimeZoneId;
  /** In order and never empty. Each holds until the next one begins; the first one holds before it as well. */
  offsets: readonly OffsetSince[];
}

export interface OffsetSince {
  from: Instant;
  /** How far the clock is ahead of UTC. */
  milliseconds: number;
}

export const utcClock: WallClock = { zone: 'UTC', offsets: [{ from: 0, milliseconds: 0 }] };

export function clockFromAnswer({ zone, segments }: Clock): WallClock {
  const offsets = segments.map(({ from, offsetMinutes }) => ({
    from: Date.parse(from),
    milliseconds: offsetMinutes * minuteMilliseconds,
  }));
  return { zone, offsets };
}

/** How far the clock is ahead of UTC at that instant, in milliseconds. */
export function offsetAt(instant: Instant, { offsets }: WallClock): number {
  let offset = offsets[0]?.milliseconds ?? 0;
  for (const { from, milliseconds } of offsets) {
    if (from > instant) break;
    offset = milliseconds;
  }
  return offset;
}
