// Where a target is, in words: "Thursday, 14:00", or with its end "Thursday, 14:00 to 15:00".
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { sayTime, sayWeekday } from '@holdfast/contract/text/say-time.ts';
import { instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import type { Target } from '../model/target.ts';
import { instantAt } from '../model/wall-place.ts';
import { weekWords } from '../words/week-words.ts';

export function sayTarget({ date, minute }: Target, clock: WallClock): string {
  const time = sayStart(instantAt(date, minute, clock), clock, dashboardReader);
  return `${sayWeekday(date, dashboardReader)}, ${time}`;
}

/** `length` in milliseconds. */
export function sayTargetSpan(target: Target, length: number, clock: WallClock): string {
  const end = instant(instantAt(target.date, target.minute, clock) + length);
  return weekWords.span(sayTarget(target, clock), sayTime(end, clock, dashboardReader));
}

/** `14:00`. */
export function sayTargetTime({ date, minute }: Target, clock: WallClock): string {
  return sayStart(instantAt(date, minute, clock), clock, dashboardReader);
}
