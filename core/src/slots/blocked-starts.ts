// Turns taken time into the starts that would collide with it.
import { type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { SlotRules } from './slot-question.ts';

/** An open stretch of impossible starts: both ends are possible. Epoch milliseconds. */
export interface BlockedStarts {
  readonly after: number;
  readonly before: number;
}

/**
 * A start needs `[t - bufferBefore, t + duration + bufferAfter)`, so taken time blocks the open stretch
 * `(from - duration - bufferAfter, to + bufferBefore)`. Null if the interval is empty.
 */
export function blockedBy(rules: SlotRules, taken: Interval): BlockedStarts | null {
  if (taken.from >= taken.to) return null;
  return {
    after: taken.from - (rules.durationMinutes + rules.bufferAfterMinutes) * minuteMs,
    before: taken.to + rules.bufferBeforeMinutes * minuteMs,
  };
}

/**
 * All that blocks a start in `[first, last]`, sorted and joined. Beginnings and ends are sorted separately:
 * the n-th beginning opens a new stretch exactly if n ends lie at or before it.
 */
export function blockedStarts(
  rules: SlotRules,
  taken: readonly Interval[],
  first: number,
  last: number,
): BlockedStarts[] {
  const afters = new Float64Array(taken.length);
  const befores = new Float64Array(taken.length);
  let count = 0;
  for (const interval of taken) {
    const block = blockedBy(rules, interval);
    if (!block || block.before <= first || block.after >= last) continue;
    afters[count] = block.after;
    befores[count] = block.before;
    count += 1;
  }
  const beginnings = afters.subarray(0, count).sort();
  const ends = befores.subarray(0, count).sort();
  const joined: BlockedStarts[] = [];
  let after = beginnings[0] ?? 0;
  for (let index = 0; index < count; index += 1) {
    const before = ends[index] ?? 0;
    const next = beginnings[index + 1] ?? Number.POSITIVE_INFINITY;
    if (next < before) continue;
    joined.push({ after, before });
    after = next;
  }
  return joined;
}
