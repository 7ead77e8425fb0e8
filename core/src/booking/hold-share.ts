// How much of a day may be on hold, so that one visitor cannot hold a provider's whole day.
import { openWindows } from '../availability/open-windows.ts';
import type { AvailabilityRules } from '../availability/availability-rules.ts';
import { endOfLocalDay, localDayAt } from '../time/local-day.ts';
import type { Instant, Interval } from '@holdfast/contract/time/instant.ts';

/**
 * True if this hold and the open holds of its local date stay within `share` of that day's open time, or
 * within `atLeastMs` if that is more. Both count buffers.
 */
export function fitsHoldShare(
  availability: AvailabilityRules,
  held: readonly Interval[],
  wished: Interval,
  start: Instant,
  { share, atLeastMs }: { readonly share: number; readonly atLeastMs: number },
): boolean {
  const day = localDayAt(availability.zone, start);
  const from = endOfLocalDay(availability.zone, day - 1);
  const to = endOfLocalDay(availability.zone, day);
  const thatDay = held.filter((interval) => interval.from < to && from < interval.to);
  const open = sum(
    openWindows(availability, from, to).map(
      (window) => Math.min(window.end, to) - Math.max(window.start, from),
    ),
  );
  const onHold = sum([...thatDay, wished].map((interval) => interval.to - interval.from));
  return onHold <= Math.max(open * share, atLeastMs);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
