// Whether one start is offered and, if not, every reason why, by the same engine that makes the list.
import { hoursByDay } from '../availability/day-hours.ts';
import { type OpenWindow, openWindows } from '../availability/open-windows.ts';
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber } from '@holdfast/contract/time/local-date.ts';
import { localDayAt } from '../time/local-day.ts';
import { clockGapAt } from './clock-gap.ts';
import { anchorAt, gridStart } from './grid.ts';
import type { SlotQuestion } from './slot-question.ts';
import { startBounds } from './start-bounds.ts';
import type {
  OffGrid,
  OutsideHours,
  OutsideWindow,
  OverLimit,
  StartReason,
  TooSoon,
} from './start-reasons.ts';
import { takenReasons } from './taken-reasons.ts';
import { periodKey, periodsOf } from './type-limits.ts';

/**
 * No reason = offered: exactly then `offerSlots` lists the start. The order: hours, grid, notice, window,
 * appointments, buffers, calendars, limits per day and week, and the clock gap that skipped the hours.
 */
export function explainStart(question: SlotQuestion, start: Instant): StartReason[] {
  const { rules, taken } = question;
  const end = instant(start + rules.durationMinutes * minuteMs);
  const windows = openWindows(rules.availability, start, end);
  const window = windows.find((candidate) => candidate.start <= start);
  const closed = outsideHours(question, window, start, end);
  return [
    ...closed,
    ...offGrid(question, window, start),
    ...tooSoon(question, start),
    ...outsideWindow(question, start, end),
    ...takenReasons(rules, taken, start),
    ...overLimits(question, start),
    ...(closed.length > 0 ? clockGapAt(rules.availability, windows, start, end) : []),
  ];
}

function outsideHours(
  { rules }: SlotQuestion,
  window: OpenWindow | undefined,
  start: Instant,
  end: Instant,
): OutsideHours[] {
  if (window && window.end >= end) return [];
  const closedAt = instant(window ? window.end : start);
  const day = localDayAt(rules.availability.zone, closedAt);
  const hours = hoursByDay(rules.availability)(day);
  const rule = hours.overridden ? 'override' : 'weekly';
  const ranges = hours.rules.map(({ start: opens, end: closes }) => ({ start: opens, end: closes }));
  return [{ kind: 'outside-hours', closedAt, date: dateFromDayNumber(day), rule, ranges }];
}

function offGrid({ rules }: SlotQuestion, window: OpenWindow | undefined, start: Instant): OffGrid[] {
  if (!window) return [];
  const step = rules.stepMinutes * minuteMs;
  const anchor = anchorAt(window, start);
  const next = gridStart(anchor, step, start);
  if (next === start) return [];
  const nextAnchor = window.anchors.find((candidate) => candidate > start) ?? window.end;
  const after = Math.min(next, nextAnchor);
  return [
    { kind: 'off-grid', before: instant(next - step), after: after < window.end ? instant(after) : null },
  ];
}

function tooSoon(question: SlotQuestion, start: Instant): TooSoon[] {
  const { noticeEnds } = startBounds(question);
  return start >= noticeEnds ? [] : [{ kind: 'notice', noticeEnds: instant(noticeEnds) }];
}

function outsideWindow(question: SlotQuestion, start: Instant, end: Instant): OutsideWindow[] {
  const { from, to } = question;
  const { windowEnds } = startBounds(question);
  const reasons: OutsideWindow[] = [];
  if (start < from) reasons.push({ kind: 'window', limit: 'from', at: from });
  if (end > to) reasons.push({ kind: 'window', limit: 'to', at: to });
  if (end > windowEnds) reasons.push({ kind: 'window', limit: 'booking-window', at: instant(windowEnds) });
  return reasons;
}

function overLimits({ rules, full = [] }: SlotQuestion, start: Instant): OverLimit[] {
  const keys = new Set(full.map(periodKey));
  return periodsOf(rules.availability.zone, start)
    .filter((period) => keys.has(periodKey(period)))
    .map((period) => ({ kind: 'limit', ...period }));
}
