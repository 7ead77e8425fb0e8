// The longest stretch for which a provider is open, by their hours as they are written.
import type { AvailabilityInput } from '@holdfast/contract/availability/availability-input.ts';

type Hours = Pick<AvailabilityInput, 'weekly' | 'overrides'>;
type Range = { readonly start: string; readonly end: string };
type Stretch = { readonly from: number; readonly to: number };

const day = 1_440;
const week = 7 * day;

/** In minutes; 0 without any hours. Ranges that touch count as one, over midnight too. */
export function longestOpening({ weekly, overrides }: Hours): number {
  const ofWeek = weekly.flatMap((range) =>
    range.days.map((weekday) => stretchOf(range, (weekday - 1) * day)),
  );
  // Twice, so that Sunday night runs into Monday.
  const twice = [...ofWeek, ...ofWeek.map(({ from, to }) => ({ from: from + week, to: to + week }))];
  const ofDates = overrides.map(({ ranges }) => longestOf(ranges.map((range) => stretchOf(range, 0))));
  return Math.max(Math.min(longestOf(twice), week), ...ofDates);
}

function stretchOf({ start, end }: Range, offset: number): Stretch {
  const from = minuteOf(start);
  const to = minuteOf(end);
  return { from: offset + from, to: offset + (to > from ? to : to + day) };
}

function longestOf(stretches: readonly Stretch[]): number {
  let [longest, from, to] = [0, 0, 0];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    if (next.from > to) from = next.from;
    to = Math.max(to, next.to);
    longest = Math.max(longest, to - from);
  }
  return longest;
}

function minuteOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
