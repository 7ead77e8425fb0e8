// The first weeks of the page that is being set up, from the service's own engine.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { addDays, type IsoDate, weekdayOf } from '@holdfast/contract/time/local-date.ts';
import { clockFromResponse, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { type PreviewDay, previewDays } from '../preview/preview-days.ts';

export const weeksShown = 2;

export interface FirstWeeks {
  readonly now: Instant;
  readonly clock: WallClock;
  readonly days: readonly PreviewDay[];
}

export function firstWeeksFrom(response: ResponseOf<'previewSlots'>, from: IsoDate): FirstWeeks {
  const clock = clockFromResponse(response.clock);
  const dates = Array.from({ length: 7 * weeksShown }, (_, index) => addDays(from, index));
  return { now: instantFromIso(response.now), clock, days: previewDays(response, dates, clock) };
}

/** The first day of the week of `date`. `firstWeekday`: 1 is Monday, 7 is Sunday. */
export function weekOf(date: IsoDate, firstWeekday: number): IsoDate {
  return addDays(date, -((weekdayOf(date) - firstWeekday + 7) % 7));
}
