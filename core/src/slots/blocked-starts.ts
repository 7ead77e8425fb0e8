// From what is taken to the starts that would collide with it.
import { minuteMs } from '../time/instant.ts';
import type { Interval } from '../time/instant.ts';
import type { SlotRules } from './slot-rules.ts';

/** An open stretch of starts that are not possible: both ends themselves are possible. Epoch milliseconds. */
export interface BlockedStarts {
  readonly after: number;
  readonly before: number;
}

/**
 * A start t needs `[t - bufferBefore, t + duration + bufferAfter)` to miss everything taken, so each taken interval blocks
 * the open stretch `(from - duration - bufferAfter, to + bufferBefore)`. Sorted and joined; empty intervals block nothing.
 */
export function blockedStarts(rules: SlotRules, taken: readonly Interval[]): BlockedStarts[] {
  const reach = (rules.durationMinutes + rules.bufferAfterMinutes) * minuteMs;
  const before = rules.bufferBeforeMinutes * minuteMs;
  const sorted = taken
    .filter((interval) => interval.from < interval.to)
    .map((interval) => ({ after: interval.from - reach, before: interval.to + before }))
    .sort((a, b) => a.after - b.after);
  const joined: { after: number; before: number }[] = [];
  for (const block of sorted) {
    const last = joined.at(-1);
    if (last && block.after < last.before) last.before = Math.max(last.before, block.before);
    else joined.push(block);
  }
  return joined;
}
