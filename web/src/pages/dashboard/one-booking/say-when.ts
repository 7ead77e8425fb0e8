// A moment in a list: "Today, 09:02", "Thu, Nov 19, 14:31", with the year where it is another one.
import { sayDateBriefly, sayDateBrieflyAndYear } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { daysBetween } from '@holdfast/contract/time/local-date.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { sayAt } from '../times/say-at.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import { oneBookingWords } from './words/one-booking-words.ts';

export function sayWhen(at: Instant, now: Instant, clock: WallClock): string {
  const [date, today] = [localDate(at, clock), localDate(now, clock)];
  const words = oneBookingWords.moment;
  const named = new Map([
    [0, words.today],
    [-1, words.yesterday],
    [1, words.tomorrow],
  ]).get(daysBetween(today, date));
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const day = named ?? (isThisYear ? sayDateBriefly : sayDateBrieflyAndYear)(date, dashboardReader);
  return `${day}, ${sayAt(at, clock)}`;
}
