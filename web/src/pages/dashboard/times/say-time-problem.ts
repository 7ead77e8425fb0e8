// What keeps what was typed from being a time, as a sentence.
import { dashboardReader } from '../words/dashboard-words.ts';
import { readTime, type TimePart } from './read-time.ts';
import { sayLocalTime } from './say-range.ts';
import { timesWords } from './words/times-words.ts';

/** Null if it is one. */
export function sayTimeProblem(typed: string, part: TimePart): string | null {
  const read = readTime(typed, part);
  if (read.kind === 'time') return null;
  const say = timesWords.problems[read.kind];
  return read.kind === 'off-step'
    ? say(sayLocalTime(read.before, dashboardReader), sayLocalTime(read.after, dashboardReader))
    : say('', '');
}
