// A zone's wall clock: its offsets from UTC, and what it shows at an instant.
import { dayMs, type Instant, instant, minuteMs } from './instant.ts';
import { carrierOf, dateFromDayNumber, type IsoDate } from './local-date.ts';

/** A stretch of time with one offset from UTC. All in milliseconds, half-open. */
export interface OffsetSegment {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

export interface WallClock {
  readonly zone: string;
  /** In order, never empty. The first one also covers all time before it, the last one all time after it. */
  readonly segments: readonly OffsetSegment[];
}

export const utcClock: WallClock = {
  zone: 'UTC',
  segments: [{ start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, offset: 0 }],
};

/** Each offset holds from its `from` until the next one's, and the first also before it. Milliseconds. */
export function clockFrom(
  zone: string,
  offsets: readonly { readonly from: number; readonly offset: number }[],
): WallClock {
  const segments = offsets.map(({ from, offset }, index) => ({
    start: index === 0 ? Number.NEGATIVE_INFINITY : from,
    end: offsets[index + 1]?.from ?? Number.POSITIVE_INFINITY,
    offset,
  }));
  return { zone, segments };
}

/** As responses carry it. See `clockPart`. */
export interface SentClock {
  readonly zone: string;
  readonly segments: readonly { readonly from: string; readonly offsetMinutes: number }[];
}

export function clockFromResponse({ zone, segments }: SentClock): WallClock {
  return clockFrom(
    zone,
    segments.map(({ from, offsetMinutes }) => ({ from: Date.parse(from), offset: offsetMinutes * minuteMs })),
  );
}

/** The index of the last segment that has begun at an instant. */
export function segmentIndexAt(segments: readonly OffsetSegment[], at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const segment = segments[middle];
    if (segment && segment.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far the clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt({ segments }: Pick<WallClock, 'segments'>, at: number): number {
  return segments[segmentIndexAt(segments, at)]?.offset ?? Number.NaN;
}

/** What the clock shows, carried as if it were UTC: for formatting and arithmetic, not a real moment. */
export function shownOn(clock: WallClock, at: number): number {
  return at + offsetAt(clock, at);
}

export interface LocalReading {
  readonly date: IsoDate;
  readonly hour: number;
  readonly minute: number;
}

/** The local date, hour (0 to 23) and minute. */
export function localTime(at: Instant, clock: WallClock): LocalReading {
  const shown = new Date(shownOn(clock, at));
  return { date: localDate(at, clock), hour: shown.getUTCHours(), minute: shown.getUTCMinutes() };
}

export function localDate(at: Instant, clock: WallClock): IsoDate {
  return dateFromDayNumber(Math.floor(shownOn(clock, at) / dayMs));
}

/**
 * The first instant at which the clock's date is `date` or later: midnight on ordinary days, the end of the
 * gap if midnight is skipped, or the next existing date if the whole date is.
 */
export function startOfDate(date: IsoDate, { segments }: WallClock): Instant {
  const midnight = carrierOf(date);
  let found = midnight;
  for (const { start, end, offset } of segments) {
    found = Math.max(start, midnight - offset);
    if (found < end) break;
  }
  return instant(found);
}

/** True if both clocks show the same time at that instant. */
export function sameClock(at: Instant, one: WallClock, other: WallClock): boolean {
  return offsetAt(one, at) === offsetAt(other, at);
}

/** True if the clock shows this time twice because it is set back. */
export function isRepeated(at: Instant, clock: WallClock): boolean {
  const shown = shownOn(clock, at);
  return clock.segments.some(({ offset }) => {
    const other = shown - offset;
    return other !== at && offsetAt(clock, other) === offset;
  });
}
