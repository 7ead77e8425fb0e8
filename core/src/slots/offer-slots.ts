// The slot engine: the starts that are offered between two instants.
import { openWindows } from '../availability/open-windows.ts';
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { blockedStarts } from './blocked-starts.ts';
import { gridStart } from './grid.ts';
import type { SlotQuestion } from './slot-question.ts';
import { startBounds } from './start-bounds.ts';
import { type Period, periodKey, periodsOf } from './type-limits.ts';

/**
 * The offered starts, ascending, each once: from `from` and the notice on, ending by `to` and the booking
 * window. The grid depends on the rules of each local date alone, so every `from` gives the same starts.
 */
export function offerSlots(question: SlotQuestion): Instant[] {
  const { rules } = question;
  const { earliestStart, latestEnd } = startBounds(question);
  const duration = rules.durationMinutes * minuteMs;
  if (earliestStart + duration > latestEnd) return [];
  const step = rules.stepMinutes * minuteMs;
  const blocks = blockedStarts(rules, question.taken, earliestStart, latestEnd);
  const starts: Instant[] = [];
  let block = 0;
  for (const window of openWindows(rules.availability, earliestStart, latestEnd)) {
    const lastStart = Math.min(window.end, latestEnd) - duration;
    for (let index = 0; index < window.anchors.length; index += 1) {
      const anchor = window.anchors[index] ?? window.start;
      const gridEnd = window.anchors[index + 1] ?? Number.POSITIVE_INFINITY;
      let start = gridStart(anchor, step, earliestStart);
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
  return withoutFull(question, starts);
}

function withoutFull({ full = [], rules }: SlotQuestion, starts: Instant[]): Instant[] {
  if (full.length === 0) return starts;
  const keys = new Set(full.map(periodKey));
  const isFull = (period: Period) => keys.has(periodKey(period));
  return starts.filter((start) => !periodsOf(rules.availability.zone, start).some(isFull));
}
