// A date beside others of the same client: "Tue 12 Jan", and with its year where that is not the present one.
import { sayDateBriefly, sayDateBrieflyAndYear } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';

export function sayWhen(at: Instant, now: Instant, clock: WallClock): string {
  const date = localDate(at, clock);
  const isThisYear = date.slice(0, 4) === localDate(now, clock).slice(0, 4);
  return (isThisYear ? sayDateBriefly : sayDateBrieflyAndYear)(date, dashboardReader);
}
