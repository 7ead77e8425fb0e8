// Places time on a day by what the provider's clock shows, also where the clock skips or repeats an hour.
import { type Instant, instant, type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';
import { addDays, carrierOf, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { localTime, shownOn, startOfDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';

export const minutesInDay = 1_440;

/** Minutes since midnight as the clock shows them, half-open. `to` is at most 1,440. */
export interface WallSpan {
  readonly from: number;
  readonly to: number;
}

/** What lies on `date`, or null. A repeated hour may end before it starts; then its real length counts. */
export function spanOnDay({ from, to }: Interval, date: IsoDate, clock: WallClock): WallSpan | null {
  const dayStart = startOfDate(date, clock);
  const dayEnd = startOfDate(addDays(date, 1), clock);
  if (to <= dayStart || from >= dayEnd) return null;
  const start = from <= dayStart ? 0 : minuteOf(instant(from), clock);
  if (to >= dayEnd) return { from: start, to: minutesInDay };
  const end = minuteOf(to, clock);
  if (end > start) return { from: start, to: end };
  const real = (to - Math.max(from, dayStart)) / minuteMs;
  return { from: start, to: Math.min(minutesInDay, start + real) };
}

export function minuteOf(at: Instant, clock: WallClock): number {
  const { hour, minute } = localTime(at, clock);
  return hour * 60 + minute;
}

/** When the clock shows that minute of the date: the first time if twice, the end of the gap if never. */
export function instantAt(date: IsoDate, minute: number, clock: WallClock): Instant {
  const wall = carrierOf(date) + minute * minuteMs;
  let found = wall;
  for (const { start, end, offset } of clock.segments) {
    found = Math.max(start, wall - offset);
    if (found < end) break;
  }
  return instant(found);
}

/** False where the clock skips that minute. */
export function isShown(date: IsoDate, minute: number, clock: WallClock): boolean {
  return shownOn(clock, instantAt(date, minute, clock)) === carrierOf(date) + minute * minuteMs;
}
