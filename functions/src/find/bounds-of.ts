// From when to when a search looks, and in which order.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { dayNumberFromDate, isoDate } from '@holdfast/contract/time/local-date.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { endOfLocalDay, localDayAt } from '@holdfast/core/time/local-day.ts';
import type { TimeZoneId } from '@holdfast/core/time/time-zone.ts';
import type { Asked } from './query-for.ts';

type Bounds = Pick<Asked, 'from' | 'to' | 'order'>;

/** A day is never divided: all of today is upcoming. */
export function boundsOf(when: RequestOf<'findBookings'>['when'], zone: TimeZoneId, now: Instant): Bounds {
  if (typeof when === 'object') return { ...boundsOfDates(when, zone), order: 'FromFirst' };
  const today = endOfLocalDay(zone, localDayAt(zone, now) - 1);
  return when === 'past'
    ? { from: null, to: today, order: 'FromLast' }
    : { from: today, to: null, order: 'FromFirst' };
}

/** Both dates are included. Null leaves that side open. */
export function boundsOfDates(
  dates: { readonly from: string | null; readonly to: string | null },
  zone: TimeZoneId,
): Pick<Bounds, 'from' | 'to'> {
  const endOf = (date: string, later: number) =>
    endOfLocalDay(zone, dayNumberFromDate(isoDate(date)) + later);
  return {
    from: dates.from === null ? null : endOf(dates.from, -1),
    to: dates.to === null ? null : endOf(dates.to, 0),
  };
}
