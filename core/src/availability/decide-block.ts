// Decides which time a provider blocks: readings become real time that is not over and not too far ahead.
import { dayMs, type Instant, instant, type Interval } from '@holdfast/contract/time/instant.ts';
import { type Result, ok, refuse } from '../result.ts';
import { cellMs } from '../slots/taken-time.ts';
import { intervalFromLocalStretch, type LocalStretch, type SkippedPart } from '../time/local-stretch.ts';
import type { TimeZoneId } from '../time/time-zone.ts';
import { tableEndsAt } from '../time/zone-table.ts';

export type BlockProblem = SkippedPart | 'over' | 'too-far';

/** Time that has passed is left out, up to the cell of `now`: it may hold appointments that took place. */
export function decideBlock(
  zone: TimeZoneId,
  stretch: LocalStretch,
  { now, mostDaysAhead }: { readonly now: Instant; readonly mostDaysAhead: number },
): Result<Interval, BlockProblem> {
  const interval = intervalFromLocalStretch(zone, stretch);
  if (!interval.ok) return interval;
  const { from, to } = interval.value;
  if (to <= now) return refuse('over');
  if (from > now + mostDaysAhead * dayMs || to > tableEndsAt) return refuse('too-far');
  const present = instant(Math.floor(now / cellMs) * cellMs);
  return ok({ from: from > present ? from : present, to });
}
