// The instant at which a clock shows a date and a time of day.
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { carrierOf, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { localTime, type WallClock } from '@holdfast/contract/time/wall-clock.ts';

/** The first one, where the clock shows it twice. Null where the clock skips it. */
export function startAt(date: IsoDate, time: string, { segments }: WallClock): Instant | null {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const shown = carrierOf(date) + (hour * 60 + minute) * minuteMs;
  const found = segments.find(({ start, end, offset }) => shown - offset >= start && shown - offset < end);
  return found ? instant(shown - found.offset) : null;
}

/** `09:30`, as fields take it. */
export function timeOf(at: Instant, clock: WallClock): string {
  const { hour, minute } = localTime(at, clock);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
