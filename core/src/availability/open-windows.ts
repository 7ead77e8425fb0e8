// Turns local rules into stretches of real time where slots may lie, with the anchors of the slot grid.
import { dayMs, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { OffsetSegment } from '@holdfast/contract/time/wall-clock.ts';
import { offsetSegments } from '../time/time-zone.ts';
import type { AvailabilityRules } from './availability-rules.ts';
import { hoursByDay } from './day-hours.ts';

/** Joined availability `[start, end)` in epoch milliseconds. `anchors` ascend, beginning with `start`. */
export interface OpenWindow {
  readonly start: number;
  readonly end: number;
  readonly anchors: readonly number[];
}

/** A stretch of the wall clock, in milliseconds since the local 1970-01-01T00:00. */
interface WallRange {
  readonly start: number;
  readonly end: number;
  /** True for the first range of its date. The grid starts anew there. */
  readonly first: boolean;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly anchored: boolean;
}

// A range lasts at most a day, so a grid that reaches into `from` began at most three local dates earlier.
// Starting there makes the grid independent of `from`.
const lookBackDays = 3;

/**
 * The windows that touch `[from, to)`, in order and whole even if they begin earlier. They depend on the
 * rules only, never on what is taken.
 */
export function openWindows(rules: AvailabilityRules, from: number, to: number): OpenWindow[] {
  const firstDay = Math.floor(from / dayMs) - lookBackDays - 1;
  const lastDay = Math.floor(to / dayMs) + 1;
  const segments = offsetSegments(rules.zone, (firstDay - 1) * dayMs, (lastDay + 3) * dayMs);
  const parts = partsOf(wallRanges(rules, firstDay, lastDay), segments);
  return joinParts(parts).filter((window) => window.end > from && window.start < to);
}

/** The ranges that start on the given dates, ascending. An override ends the range of the night before. */
function wallRanges(rules: AvailabilityRules, firstDay: number, lastDay: number): WallRange[] {
  const hoursOn = hoursByDay(rules);
  const walls: WallRange[] = [];
  let hours = hoursOn(firstDay);
  for (let day = firstDay; day <= lastDay; day += 1) {
    const next = hoursOn(day + 1);
    const midnight = day * dayMs;
    const cut = next.overridden ? midnight + dayMs : Number.POSITIVE_INFINITY;
    for (const range of hours.ranges) {
      const end = Math.min(midnight + range.end * minuteMs, cut);
      walls.push({ start: midnight + range.start * minuteMs, end, first: range === hours.ranges[0] });
    }
    hours = next;
  }
  return walls;
}

/**
 * Intersects wall-clock ranges with each stretch of constant offset. A skipped hour meets no segment, a
 * repeated hour meets two, and a skipped date meets none. The result is sorted by start.
 */
function partsOf(walls: readonly WallRange[], segments: readonly OffsetSegment[]): Part[] {
  const parts: Part[] = [];
  for (const { start: opens, end: closes, offset } of segments) {
    for (const range of walls) {
      const start = Math.max(range.start - offset, opens);
      const end = Math.min(range.end - offset, closes);
      // Availability that continues after a clock change starts a new grid there.
      if (start < end) parts.push({ start, end, anchored: range.first || start === opens });
    }
  }
  return parts;
}

function joinParts(parts: readonly Part[]): OpenWindow[] {
  const windows: { start: number; end: number; anchors: number[] }[] = [];
  let last: { start: number; end: number; anchors: number[] } | undefined;
  for (const part of parts) {
    if (!last || part.start > last.end) {
      last = { start: part.start, end: part.end, anchors: [part.start] };
      windows.push(last);
      continue;
    }
    if (part.end > last.end) last.end = part.end;
    if (part.anchored && part.start !== last.anchors.at(-1)) last.anchors.push(part.start);
  }
  return windows;
}
