// The start that is being chosen: a free one, or any time that was typed.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { startAt, timeOf } from './start-at.ts';

export interface PickedStart {
  /** Null: the first day with free times. */
  readonly date: IsoDate | null;
  /** Null until one is chosen, and where the clock skips the time that was typed. */
  readonly at: Instant | null;
  /** What was typed; null for a free start. */
  readonly typed: string | null;
}

export const nothingPicked: PickedStart = { date: null, at: null, typed: null };

/** A start that was pointed at, free or not. */
export function pickedAt(at: Instant, clock: WallClock): PickedStart {
  return { date: localDate(at, clock), at, typed: timeOf(at, clock) };
}

export function withDate(picked: PickedStart, date: IsoDate, clock: WallClock): PickedStart {
  const { typed } = picked;
  return { date, typed, at: typed === null ? null : startAt(date, typed, clock) };
}

export function withTyped(date: IsoDate, typed: string | null, clock: WallClock): PickedStart {
  return { date, typed, at: typed === null ? null : startAt(date, typed, clock) };
}
