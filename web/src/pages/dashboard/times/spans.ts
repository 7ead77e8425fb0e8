// Ranges on a line of minutes: how far they reach, and where they overlap or touch.
import { localTimeField } from '@holdfast/contract/availability/availability-input.ts';
import * as z from 'zod/mini';
import { minutesOf } from './read-time.ts';
import type { Range } from './range.ts';

/** Minutes since the midnight that the day begins with; `end` may lie on the next day. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const dayMinutes = 1_440;

export function isLocalTime(text: string): boolean {
  return z.safeParse(localTimeField, text).success;
}

/** Whether both ends can be read. */
export function isComplete({ start, end }: Range): boolean {
  return isLocalTime(start) && start !== '24:00' && isLocalTime(end);
}

/** Whether it goes on past midnight. */
export function endsNextDay({ start, end }: Range): boolean {
  return end <= start;
}

export function spanOf(range: Range): Span {
  const end = minutesOf(range.end);
  return { start: minutesOf(range.start), end: endsNextDay(range) ? end + dayMinutes : end };
}

export type RangeMeeting = {
  readonly kind: 'overlap' | 'touch';
  readonly earlier: Range;
  readonly later: Range;
};

/** The first two ranges of a day that overlap or touch; an overlap comes before all that only touch. */
export function rangesThatMeet(ranges: readonly Range[]): RangeMeeting | null {
  const sorted = ranges.filter(isComplete).sort((a, b) => spanOf(a).start - spanOf(b).start);
  let touching: RangeMeeting | null = null;
  let longest: Range | null = null;
  for (const later of sorted) {
    if (longest) {
      const gap = spanOf(later).start - spanOf(longest).end;
      if (gap < 0) return { kind: 'overlap', earlier: longest, later };
      if (gap === 0) touching ??= { kind: 'touch', earlier: longest, later };
    }
    if (!longest || spanOf(later).end > spanOf(longest).end) longest = later;
  }
  return touching;
}

/** The night of the day before, where it reaches into this day's own ranges. */
export function nightThatMeets(before: readonly Range[], ranges: readonly Range[]): RangeMeeting | null {
  for (const earlier of before.filter(isComplete).filter(endsNextDay)) {
    const until = spanOf(earlier).end - dayMinutes;
    const later = ranges.filter(isComplete).find((range) => spanOf(range).start < until);
    if (later) return { kind: 'overlap', earlier, later };
  }
  return null;
}

/** Joins what overlaps or touches, in order. Incomplete ranges stay at the end. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: { start: string; end: string; until: number }[] = [];
  for (const range of ranges.filter(isComplete).sort((a, b) => spanOf(a).start - spanOf(b).start)) {
    const { start, end } = spanOf(range);
    const last = result.at(-1);
    if (!last || start > last.until) result.push({ ...range, until: end });
    else if (end > last.until)
      Object.assign(last, { end: range.end, until: Math.min(end, minutesOf(last.start) + dayMinutes) });
  }
  const whole = result.map(({ start, end, until }) =>
    until === minutesOf(start) + dayMinutes && end !== '24:00' ? { start, end: start } : { start, end },
  );
  return [...whole, ...ranges.filter((range) => !isComplete(range))];
}
