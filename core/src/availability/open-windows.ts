// Turns local rules into the stretches of real time in which slots may lie, with the points where the slot grid starts anew.
import { dayMs, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { OffsetSegment } from '@holdfast/contract/time/wall-clock.ts';
import { offsetSegments } from '../time/time-zone.ts';
import type { AvailabilityRules } from './availability-rules.ts';
import { hoursByDay } from './day-hours.ts';

/** Joined availability `[start, end)` in epoch milliseconds; `anchors` are ascending, the first one is `start`. */
export interface OpenWindow {
  readonly start: number;
  readonly end: number;
  readonly anchors: readonly number[];
}

/** A stretch of the wall clock, in milliseconds of local time since the local 1970-01-01T00:00. */
interface WallRange {
  readonly start: number;
  readonly end: number;
  /** The first range of its date: the grid starts anew here. */
  readonly first: boolean;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly anchored: boolean;
}

// A range lasts at most a day and starts on its own date, so a grid that reaches into `from` began at most three
// local dates earlier; starting there makes the grid independent of `from`.
const lookBackDays = 3;

/** The windows that touch `[from, to)`, whole where they begin earlier, in order. Depends on the rules only, never on what is taken. */
export function openWindows(rules: AvailabilityRules, from: number, to: number): OpenWindow[] {
  const firstDay = Math.floor(from / dayMs) - lookBackDays - 1;
  const lastDay = Math.floor(to / dayMs) + 1;
  const segments = offsetSegments(rules.zone, (firstDay - 1) * dayMs, (lastDay + 3) * dayMs);
  const parts = partsOf(wallRanges(rules, firstDay, lastDay), segments);
  return joinParts(parts).filter((window) => window.end > from && window.start < to);
}

/** The ranges that start on the given dates, ascending. An override also ends what runs over from the night before. */
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
 * Intersects wall-clock ranges (ascending) with each stretch of constant offset. That *is* the rule "free when the wall
 * clock lies in the range": an hour the clock skips meets no segment, an hour it repeats meets two, a skipped date meets
 * none. The parts are sorted by start.
 */
function partsOf(walls: readonly WallRange[], segments: readonly OffsetSegment[]): Part[] {
  const parts: Part[] = [];
  for (const { start: opens, end: closes, offset } of segments) {
    for (const range of walls) {
      const start = Math.max(range.start - offset, opens);
      const end = Math.min(range.end - offset, closes);
      // Availability that goes on after a clock change starts a grid of its own there.
      if (start < end) parts.push({ start, end, anchored: range.first || start === opens });
    }
  }
  return parts;
}

/** Joins parts that touch or overlap in real time. */
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
