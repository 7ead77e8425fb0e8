// The free starts to offer when the wished start is gone.
import type { Instant } from '@holdfast/contract/time/instant.ts';

/** The `count` offered starts closest to `wished`, in order, without `wished`. On a tie the earlier wins. */
export function nearestSlots(offered: readonly Instant[], wished: Instant, count: number): Instant[] {
  return offered
    .filter((start) => start !== wished)
    .sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
}
