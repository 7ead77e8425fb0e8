// A moment by its day as seen from now, on the provider's clock: "today at 15:30", "Friday at 10:00".
import { sayDateBriefly, sayWeekday } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { daysBetween, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { sayAt } from '../../times/say-at.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { bookingWords } from '../words/booking-words.ts';

export function sayDayAt(at: Instant, now: Instant, clock: WallClock): string {
  const day = sayDay(localDate(at, clock), localDate(now, clock));
  return bookingWords.dayAt(day, sayAt(at, clock));
}

/** "today", "tomorrow", "Friday" within a week, "Fri, Jan 22" beyond. */
export function sayDay(date: IsoDate, today: IsoDate): string {
  const ahead = daysBetween(today, date);
  if (ahead === 0) return bookingWords.today;
  if (ahead === 1) return bookingWords.tomorrow;
  if (ahead === -1) return bookingWords.yesterday;
  return ahead > 0 && ahead < 7 ? sayWeekday(date, dashboardReader) : sayDateBriefly(date, dashboardReader);
}
