// The time that a booking takes from its provider: the interval with buffers, its cells, and its ledger days.
import { dayMs, type Instant, instant, type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { SlotRules } from './slot-question.ts';

/** The unit of locking: five minutes of one provider's time, counted from the epoch. */
export const cellMs = 5 * minuteMs;

/** `[start - bufferBefore, start + duration + bufferAfter)`. */
export function takenBy(rules: SlotRules, start: Instant): Interval {
  return {
    from: instant(start - rules.bufferBeforeMinutes * minuteMs),
    to: instant(start + (rules.durationMinutes + rules.bufferAfterMinutes) * minuteMs),
  };
}

/** The numbers of all cells that the interval touches, ascending. A touched cell is taken whole. */
export function cellsOf(taken: Interval): number[] {
  const first = Math.floor(taken.from / cellMs);
  const end = Math.ceil(taken.to / cellMs);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

/** The UTC days whose ledgers list the interval. */
export function ledgerDaysOf(taken: Interval): IsoDate[] {
  const first = Math.floor(taken.from / dayMs);
  const end = Math.ceil(taken.to / dayMs);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => dateFromDayNumber(first + index));
}
