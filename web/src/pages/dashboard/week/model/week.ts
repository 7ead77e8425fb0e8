// A week as its view needs it: the clock to read it on, its days, and what stands in them.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import type { WeekDay, WeekItem } from './week-item.ts';

export interface Week {
  readonly clock: WallClock;
  readonly now: Instant;
  readonly today: IsoDate;
  /** Seven, in order. */
  readonly days: readonly WeekDay[];
  /** Cancelled appointments and holds that are over are not among them. */
  readonly items: readonly WeekItem[];
}
