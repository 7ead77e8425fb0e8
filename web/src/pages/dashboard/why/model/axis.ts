// The hours that a ribbon of a date shows: whole ones, around all starts and open hours.
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { localTime } from '@holdfast/contract/time/wall-clock.ts';
import type { Day, Stretch } from './day.ts';

const hourMs = 60 * minuteMs;

export interface Axis extends Stretch {
  /** Every whole hour, as the clock reads it. */
  readonly hours: readonly { readonly at: Instant; readonly hour: number }[];
}

export function axisOf(day: Day): Axis {
  const { clock, starts, open } = day;
  const first = Math.min(starts[0]?.start ?? day.from, open[0]?.from ?? day.to);
  const last = Math.max(starts.at(-1)?.start ?? day.to, open.at(-1)?.to ?? day.from);
  const minutesPast = localTime(instant(first), clock).minute;
  const from = instant(first - minutesPast * minuteMs);
  const to = instant(from + Math.max(1, Math.ceil((last + 1 - from) / hourMs)) * hourMs);
  const hours = Array.from({ length: (to - from) / hourMs }, (_, index) => instant(from + index * hourMs));
  return { from, to, hours: hours.map((at) => ({ at, hour: localTime(at, clock).hour })) };
}

/** A stretch within the axis, in shares of its length. Null outside it. */
export function placeOn(axis: Stretch, { from, to }: Stretch): { start: number; length: number } | null {
  const [begin, end] = [Math.max(from, axis.from), Math.min(to, axis.to)];
  const whole = axis.to - axis.from;
  return begin < end ? { start: (begin - axis.from) / whole, length: (end - begin) / whole } : null;
}
