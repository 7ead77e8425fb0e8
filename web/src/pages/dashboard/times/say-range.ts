// Local times and ranges as this reader writes them.
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sayTime } from '@holdfast/contract/text/say-time.ts';
import { instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { utcClock } from '@holdfast/contract/time/wall-clock.ts';
import { minutesOf } from './read-time.ts';
import { endsNextDay, isComplete, isLocalTime } from './spans.ts';
import type { Range } from './range.ts';
import type { TimesWords } from './words/en.ts';

/** `9:00 AM` or `09:00`; `24:00` where the day has 24 hours. What is no time stays as typed. */
export function sayLocalTime(time: string, reader: Reader): string {
  if (!isLocalTime(time)) return time;
  if (time === '24:00' && reader.hourCycle === 'h23') return time;
  return sayTime(instant((minutesOf(time) % 1_440) * minuteMs), utcClock, reader).replace(/\u202f/g, ' ');
}

/** `09:00 – 12:00`, or `22:00 – 02:00`. */
export function sayRange({ start, end }: Range, reader: Reader): string {
  return `${sayLocalTime(start, reader)} – ${sayLocalTime(end, reader)}`;
}

/** `09:00 – 12:00, 22:00 until 02:00 the next day`. */
export function sayRanges(
  ranges: readonly Range[],
  reader: Reader,
  words: Pick<TimesWords, 'untilNextMorning'>,
): string {
  return ranges
    .map((range) =>
      isComplete(range) && endsNextDay(range)
        ? `${sayLocalTime(range.start, reader)} ${words.untilNextMorning(sayLocalTime(range.end, reader))}`
        : sayRange(range, reader),
    )
    .join(', ');
}
