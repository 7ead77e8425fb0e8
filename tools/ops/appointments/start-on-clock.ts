// Converts a date and a time on a zone's clock into an instant.
import { type Instant, dayMs, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { dayNumberFromDate, isoDate } from '@holdfast/contract/time/local-date.ts';
import { localTime, minutesFromLocalTime } from '@holdfast/core/time/local-time.ts';
import { offsetSegments, type TimeZoneId } from '@holdfast/core/time/time-zone.ts';
import { UsageError } from '../../dev/command/parse-command.ts';

/** `text` is `YYYY-MM-DD HH:MM`. Throws a `UsageError` for a time that the clock shows never or twice. */
export function startOnClock(text: string, zone: TimeZoneId): Instant {
  const wall = wallClock(text);
  const [at, again] = offsetSegments(zone, wall - 2 * dayMs, wall + 2 * dayMs)
    .filter(({ start, end, offset }) => wall - offset >= start && wall - offset < end)
    .map(({ offset }) => instant(wall - offset));
  if (at === undefined) throw new UsageError(`The clock of ${zone} skips ${text}. Choose another time.`);
  if (again !== undefined)
    throw new UsageError(`The clock of ${zone} shows ${text} twice. Choose another time.`);
  return at;
}

function wallClock(text: string): number {
  const [date = '', time = '', ...rest] = text.trim().split(/[ T]+/);
  try {
    if (rest.length > 0) throw new RangeError('more than a date and a time');
    return dayNumberFromDate(isoDate(date)) * dayMs + minutesFromLocalTime(localTime(time)) * minuteMs;
  } catch {
    throw new UsageError(`--to needs a date and a time, such as "2027-01-12 10:00", not '${text}'.`);
  }
}
