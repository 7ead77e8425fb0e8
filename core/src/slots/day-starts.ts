// The starts of one local date that a provider may wonder about: all that can be offered, and those around.
import { openWindows } from '../availability/open-windows.ts';
import { type Instant, instant, type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';
import { dayNumberFromDate, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { endOfLocalDay } from '../time/local-day.ts';
import { localTime } from '../time/local-time.ts';
import { intervalFromLocalStretch } from '../time/local-stretch.ts';
import { anchorAt, gridStart } from './grid.ts';
import type { SlotRules } from './slot-question.ts';

/** How far before the first and after the last hours of a date its starts go on. */
const edgeMs = 30 * minuteMs;
/** Closed time between hours that is no longer a break. */
const longestBreakMs = 240 * minuteMs;
/** What stands for the hours of a closed date. */
const usualHours = { start: localTime('09:00'), end: localTime('17:00') };
const leastStepOfClosedMs = 30 * minuteMs;

/** From the first to the last moment of a local date. Empty if the zone skipped it. */
export function localDay(rules: Pick<SlotRules, 'availability'>, date: IsoDate): Interval {
  const { zone } = rules.availability;
  const day = dayNumberFromDate(date);
  return { from: endOfLocalDay(zone, day - 1), to: endOfLocalDay(zone, day) };
}

/**
 * Ascending, each once: every start on the date that any state of bookings, notice and window can offer, the
 * same grid through breaks, and half an hour of it around the hours. A closed date has usual working hours.
 */
export function dayStarts(rules: SlotRules, date: IsoDate): Instant[] {
  const day = localDay(rules, date);
  const step = rules.stepMinutes * minuteMs;
  const windows = openWindows(rules.availability, day.from, day.to);
  const starts = new Set<number>();
  const put = (first: number, every: number, before: number) => {
    for (let at = first; at < Math.min(before, day.to); at += every) if (at >= day.from) starts.add(at);
  };
  if (windows.length === 0 && day.from < day.to) {
    const usual = intervalFromLocalStretch(rules.availability.zone, { date, ...usualHours });
    if (usual.ok) put(usual.value.from, Math.max(step, leastStepOfClosedMs), usual.value.to);
  }
  for (const [index, window] of windows.entries()) {
    const next = windows[index + 1];
    const begin = Math.max(window.start, day.from);
    for (const anchor of window.anchors) {
      const end = window.anchors.find((later) => later > anchor) ?? window.end;
      put(gridStart(anchor, step, begin), step, end);
    }
    const after = gridStart(anchorAt(window, window.end), step, window.end);
    const isBreak = next !== undefined && next.start - window.end <= longestBreakMs;
    const edge = Math.max(window.end + edgeMs, after + 1);
    put(after, step, isBreak ? next.start : Math.min(edge, next?.start ?? edge));
    const before = windows[index - 1];
    if (before && window.start - before.end <= longestBreakMs) continue;
    const edgeSteps = Math.max(1, Math.floor(edgeMs / step));
    const first = window.start - edgeSteps * step;
    if (first >= (before?.end ?? day.from)) put(first, step, window.start);
  }
  return [...starts].sort((a, b) => a - b).map(instant);
}
