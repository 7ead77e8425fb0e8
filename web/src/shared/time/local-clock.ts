// What a wall clock shows at an instant.
import { offsetAt } from './wall-clock.ts';
import type { WallClock } from './wall-clock.ts';
import type { Instant, IsoDate } from './time-kinds.ts';

export interface LocalTime {
  date: IsoDate;
  hour: number;
  minute: number;
}

/** The local date, hour (0-23) and minute. */
export function localTime(instant: Instant, clock: WallClock): LocalTime {
  const shown = new Date(shownOn(clock, instant));
  return {
    date: shown.toISOString().slice(0, 10),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

export function localDate(instant: Instant, clock: WallClock): IsoDate {
  return localTime(instant, clock).date;
}

/** What the clock shows, carried as if it were UTC: for formatting and arithmetic, not a moment of its own. */
export function shownOn(clock: WallClock, instant: Instant): number {
  return instant + offsetAt(instant, clock);
}

/**
 * The first instant at which the clock's date is `date` or later: midnight on ordinary days, the end of the gap where
 * midnight is skipped, the next existing date where the whole date is.
 */
export function startOfDate(date: IsoDate, { offsets }: WallClock): Instant {
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  let found = utcMidnight;
  for (const [index, { from, milliseconds }] of offsets.entries()) {
    found = Math.max(index === 0 ? Number.NEGATIVE_INFINITY : from, utcMidnight - milliseconds);
    if (found < (offsets[index + 1]?.from ?? Number.POSITIVE_INFINITY)) break;
  }
  return found;
}

/** Whether both clocks show the same at that instant. */
export function sameClock(instant: Instant, one: WallClock, other: WallClock): boolean {
  return offsetAt(instant, one) === offsetAt(instant, other);
}

/** Whether the clock shows this time twice, as it does where it is set back. */
export function isRepeated(instant: Instant, clock: WallClock): boolean {
  const shown = shownOn(clock, instant);
  return clock.offsets.some(({ milliseconds }) => {
    const other = shown - milliseconds;
    return other !== instant && offsetAt(other, clock) === milliseconds;
  });
}
