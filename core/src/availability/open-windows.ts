// Turns local rules into the stretches of real time in which slots may lie, with the points where the slot grid starts anew.
import { dayMs, minuteMs } from '../time/instant.ts';
import { dayNumberFromDate, weekdayFromDayNumber } from '../time/local-date.ts';
import { minutesFromLocalTime } from '../time/local-time.ts';
import { type OffsetSegment, offsetSegments } from '../time/time-zone.ts';
import type { AvailabilityRules, LocalRange } from './availability-rules.ts';

/** Joined availability `[start, end)` in epoch milliseconds; `anchors` are ascending, the first one is `start`. */
export interface OpenWindow {
  readonly start: number;
  readonly end: number;
  readonly anchors: readonly number[];
}

/** A stretch of the wall clock, in milliseconds of local time since the local 1970-01-01T00:00. */
interface WallRange {
  start: number;
  end: number;
  /** The first range of its date: the grid starts anew here. */
  first: boolean;
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
  const segments = offsetSegments(rules.zone, from - (lookBackDays + 2) * dayMs, to + 2 * dayMs);
  const parts: Part[] = [];
  for (const range of wallRanges(
    rules,
    Math.floor(from / dayMs) - lookBackDays - 1,
    Math.floor(to / dayMs) + 1,
  )) {
    addParts(parts, range, segments);
  }
  parts.sort((a, b) => a.start - b.start);
  return joinParts(parts).filter((window) => window.end > from && window.start < to);
}

function wallRanges(rules: AvailabilityRules, firstDay: number, lastDay: number): WallRange[] {
  const overrides = new Map(
    rules.overrides.map((override) => [dayNumberFromDate(override.date), override.ranges]),
  );
  const weekdays = weekdayRanges(rules);
  const ranges: WallRange[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    const cutsNight = overrides.has(day + 1) ? (day + 1) * dayMs : Number.POSITIVE_INFINITY;
    for (const range of dayRanges(overrides.get(day) ?? weekdays[weekdayFromDayNumber(day)] ?? [], day)) {
      range.end = Math.min(range.end, cutsNight);
      ranges.push(range);
    }
  }
  return ranges;
}

function weekdayRanges(rules: AvailabilityRules): LocalRange[][] {
  const byWeekday: LocalRange[][] = Array.from({ length: 8 }, () => []);
  for (const range of rules.weekly) for (const day of new Set(range.days)) byWeekday[day]?.push(range);
  return byWeekday;
}

/** The ranges that start on one date, sorted and joined on the wall clock; the first one anchors the date's grid. */
function dayRanges(ranges: readonly LocalRange[], day: number): WallRange[] {
  const sorted = ranges.map((range) => wallRange(range, day)).sort((a, b) => a.start - b.start);
  const joined: WallRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push(range);
  }
  const first = joined[0];
  if (first) first.first = true;
  return joined;
}

function wallRange(range: LocalRange, day: number): WallRange {
  const start = minutesFromLocalTime(range.start);
  const end = minutesFromLocalTime(range.end);
  const midnight = day * dayMs;
  return {
    start: midnight + start * minuteMs,
    end: midnight + (end <= start ? end + 1440 : end) * minuteMs,
    first: false,
  };
}

/**
 * Intersects a wall-clock range with each stretch of constant offset. That *is* the rule "free when the wall clock lies
 * in the range": an hour the clock skips meets no segment, an hour it repeats meets two, a skipped date meets none.
 */
function addParts(parts: Part[], range: WallRange, segments: readonly OffsetSegment[]): void {
  for (const segment of segments) {
    const start = Math.max(range.start, segment.start + segment.offset);
    const end = Math.min(range.end, segment.end + segment.offset);
    if (start >= end) continue;
    const cutByClockChange = start > range.start;
    parts.push({
      start: start - segment.offset,
      end: end - segment.offset,
      anchored: range.first || cutByClockChange,
    });
  }
}

/** Joins parts (sorted by start) that touch or overlap in real time. */
function joinParts(parts: readonly Part[]): OpenWindow[] {
  const windows: { start: number; end: number; anchors: number[] }[] = [];
  for (const part of parts) {
    const last = windows.at(-1);
    if (!last || part.start > last.end) {
      windows.push({ start: part.start, end: part.end, anchors: [part.start] });
      continue;
    }
    last.end = Math.max(last.end, part.end);
    if (part.anchored && part.start !== last.anchors.at(-1)) last.anchors.push(part.start);
  }
  return windows;
}
