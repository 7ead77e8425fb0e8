// Turns a stretch of one local date, such as 22:00 to 02:00, into real time, clock changes included.
import { dayMs, type Instant, instant, type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';
import { dayNumberFromDate, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { type Result, ok, refuse } from '../result.ts';
import { type LocalTime, minutesFromLocalTime } from './local-time.ts';
import { offsetSegments, type TimeZoneId } from './time-zone.ts';

/** A stretch that begins on `date`. An end at or before the start lies on the next date. */
export interface LocalStretch {
  readonly date: IsoDate;
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** What the clock skips: the start, the end, or all between them. */
export type SkippedPart = 'start-skipped' | 'end-skipped' | 'all-skipped';

/**
 * From the first to the last moment at which the clock shows a time of the stretch: a repeated hour is whole.
 * The two edges of a skipped hour are one moment; readings between them do not exist.
 */
export function intervalFromLocalStretch(
  zone: TimeZoneId,
  { date, start, end }: LocalStretch,
): Result<Interval, SkippedPart> {
  const midnight = dayNumberFromDate(date) * dayMs;
  const opens = midnight + minutesFromLocalTime(start) * minuteMs;
  const sameDate = midnight + minutesFromLocalTime(end) * minuteMs;
  const closes = sameDate > opens ? sameDate : sameDate + dayMs;
  // No offset exceeds 15 hours, so two days either way cover every candidate.
  const segments = offsetSegments(zone, opens - 2 * dayMs, closes + 2 * dayMs);
  const exists = (reading: number) =>
    segments.some((part) => part.start <= reading - part.offset && reading - part.offset <= part.end);
  if (!exists(opens)) return refuse('start-skipped');
  if (!exists(closes)) return refuse('end-skipped');
  const parts = segments
    .map((part) => ({
      from: Math.max(opens - part.offset, part.start),
      to: Math.min(closes - part.offset, part.end),
    }))
    .filter(({ from, to }) => from < to);
  if (parts.length === 0) return refuse('all-skipped');
  return ok({
    from: least(parts.map(({ from }) => from)),
    to: instant(Math.max(...parts.map(({ to }) => to))),
  });
}

function least(instants: readonly number[]): Instant {
  return instant(Math.min(...instants));
}
