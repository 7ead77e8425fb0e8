// The free starts to offer to somebody whose wish is gone.
import type { Instant } from '@holdfast/contract/time/instant.ts';

/** The `count` offered starts closest to `wished`, in order of time; of two equally close ones the earlier goes first. The wish itself is left out. */
export function nearestSlots(offered: readonly Instant[], wished: Instant, count: number): Instant[] {
  return offered
    .filter((start) => start !== wished)
    .sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
}
