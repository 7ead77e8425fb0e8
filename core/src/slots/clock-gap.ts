// Hours that are in the rules but on no clock, because a clock change skipped them near one slot.
import type { AvailabilityRules } from '../availability/availability-rules.ts';
import { type HoursByDay, hoursByDay } from '../availability/day-hours.ts';
import type { OpenWindow } from '../availability/open-windows.ts';
import { dayMs, type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { offsetSegments } from '../time/time-zone.ts';
import type { InClockGap } from './start-reasons.ts';

const stepMs = 5 * minuteMs;

/**
 * The gaps that explain a slot outside hours: the clock jumped shortly before or within the slot, and a
 * closed moment of it would be open without the jump. `windows` are those that touch the slot.
 */
export function clockGapAt(
  rules: AvailabilityRules,
  windows: readonly OpenWindow[],
  start: Instant,
  end: Instant,
): InClockGap[] {
  const hoursOn = hoursByDay(rules);
  const segments = offsetSegments(rules.zone, start - 2 * dayMs, end);
  const isClosed = (at: number) => !windows.some((window) => window.start <= at && at < window.end);
  return segments.flatMap((segment, index) => {
    const before = segments[index - 1];
    const jump = before ? segment.offset - before.offset : 0;
    if (!before || jump <= 0) return [];
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.start + jump);
    for (let at = from; at < to; at += stepMs) {
      if (!isClosed(at) || !hasHoursAt(hoursOn, at + before.offset)) continue;
      return [
        {
          kind: 'clock-gap' as const,
          changesAt: instant(segment.start),
          skippedFrom: wallText(segment.start + before.offset),
          skippedTo: wallText(segment.start + segment.offset),
        },
      ];
    }
    return [];
  });
}

/** True if the rules have hours at a wall-clock reading, in milliseconds of local time. */
function hasHoursAt(hoursOn: HoursByDay, wall: number): boolean {
  const day = Math.floor(wall / dayMs);
  const minute = (wall - day * dayMs) / minuteMs;
  const today = hoursOn(day);
  if (today.ranges.some((range) => range.start <= minute && minute < range.end)) return true;
  return !today.overridden && hoursOn(day - 1).ranges.some((range) => minute + 1_440 < range.end);
}

function wallText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 16);
}
