// The slot engine: the starts that are offered between two instants.
import { openWindows } from '../availability/open-windows.ts';
import { type Instant, instant, type Interval, minuteMs } from '../time/instant.ts';
import { blockedStarts } from './blocked-starts.ts';
import { windowEnd } from './booking-window.ts';
import type { SlotRules } from './slot-rules.ts';

export interface SlotQuestion {
  readonly rules: SlotRules;
  /** Time of the same provider that is gone: bookings and holds with their buffers, busy time as it is. Any order, overlaps welcome. */
  readonly taken: readonly Interval[];
  readonly now: Instant;
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The offered starts, ascending, each once: `start >= from`, `start >= now + notice`, and start + duration neither after
 * `to` nor after the end of the booking window. A pure function of the question: the same everywhere, for any server
 * zone, and for any `from`, since the grid hangs on the rules of each local date alone.
 */
export function offerSlots(question: SlotQuestion): Instant[] {
  const { rules, now } = question;
  const earliest = Math.max(question.from, now + rules.noticeMinutes * minuteMs);
  const latestEnd = Math.min(question.to, windowEnd(rules, now));
  const duration = rules.durationMinutes * minuteMs;
  if (earliest + duration > latestEnd) return [];
  const step = rules.stepMinutes * minuteMs;
  const blocks = blockedStarts(rules, question.taken);
  const starts: Instant[] = [];
  let block = 0;
  for (const window of openWindows(rules.availability, earliest, latestEnd)) {
    const lastStart = Math.min(window.end, latestEnd) - duration;
    for (const [index, anchor] of window.anchors.entries()) {
      const gridEnd = window.anchors[index + 1] ?? Number.POSITIVE_INFINITY;
      let start = gridStart(anchor, step, earliest);
      while (start < gridEnd && start <= lastStart) {
        while ((blocks[block]?.before ?? Number.POSITIVE_INFINITY) <= start) block += 1;
        const inTheWay = blocks[block];
        if (inTheWay && inTheWay.after < start) {
          start = gridStart(anchor, step, inTheWay.before);
          continue;
        }
        starts.push(instant(start));
        start += step;
      }
    }
  }
  return starts;
}

/** The first point of the grid `anchor + n * step` (n >= 0) that is not before `notBefore`. */
function gridStart(anchor: number, step: number, notBefore: number): number {
  if (notBefore <= anchor) return anchor;
  return anchor + Math.ceil((notBefore - anchor) / step) * step;
}
