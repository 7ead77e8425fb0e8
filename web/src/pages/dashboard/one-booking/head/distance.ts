// How far off an appointment is, in the unit that one would say.
import { dayMs, type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import { daysBetween, type IsoDate } from '@holdfast/contract/time/local-date.ts';

export type Distance =
  | { readonly kind: 'running' }
  /** Local days: 0 = earlier today. */
  | { readonly kind: 'over'; readonly days: number }
  /** Under a day. */
  | { readonly kind: 'soon'; readonly hours: number; readonly minutes: number }
  | { readonly kind: 'ahead'; readonly days: number };

interface Times {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Of the start, on the provider's clock. */
  readonly date: IsoDate;
}

/** Minutes are rounded up, so that the last one is one. */
export function distanceOf({ startsAt, endsAt, date }: Times, now: Instant, today: IsoDate): Distance {
  if (endsAt <= now) return { kind: 'over', days: daysBetween(date, today) };
  if (startsAt <= now) return { kind: 'running' };
  if (startsAt - now >= dayMs) return { kind: 'ahead', days: daysBetween(today, date) };
  const minutes = Math.ceil((startsAt - now) / minuteMs);
  return { kind: 'soon', hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
