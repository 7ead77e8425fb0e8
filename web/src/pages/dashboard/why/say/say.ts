// Times, lists and spans as this section says them.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { sayTime, sayWeekday, unbroken } from '@holdfast/contract/text/say-time.ts';
import { type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { sayList } from '../../times/say-list.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { Stretch } from '../model/day.ts';
import { whyWords } from '../words/why-words.ts';

export function sayAt(at: Instant, clock: WallClock): string {
  return unbroken(sayTime(at, clock, dashboardReader));
}

export function sayTimes(times: readonly Instant[], clock: WallClock): string {
  return sayList(
    times.map((at) => sayAt(at, clock)),
    whyWords.and,
  );
}

/** `Tuesday 13:00 to 15:00`. */
export function sayStretch({ from, to }: Stretch, clock: WallClock): string {
  const weekday = sayWeekday(localDate(from, clock), dashboardReader);
  return `${weekday} ${whyWords.ribbon.span(sayAt(from, clock), sayAt(to, clock))}`;
}

/** A client's or provider's own text inside a sentence. */
export function sayOwn(text: string): string {
  return isolated(text);
}

/** `24 hours`, `2 days`, `90 minutes`. */
export function sayMinutes(minutes: number): string {
  const { units } = whyWords;
  if (minutes > 1_440 && minutes % 1_440 === 0) return units.days(minutes / 1_440);
  return minutes >= 60 && minutes % 60 === 0 ? units.hours(minutes / 60) : units.minutes(minutes);
}

/** `3:12`. */
export function sayLeft(until: Instant, now: Instant): string {
  const seconds = Math.max(0, Math.ceil((until - now) / 1_000));
  return `${Math.floor((seconds * 1_000) / minuteMs)}:${String(seconds % 60).padStart(2, '0')}`;
}
