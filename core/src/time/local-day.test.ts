import { describe, expect, it } from 'vitest';
import { instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import {
  dateFromDayNumber,
  dayNumberFromDate,
  isoDate,
  weekdayFromDayNumber,
} from '@holdfast/contract/time/local-date.ts';
import { endOfLocalDay, localDayAt } from './local-day.ts';
import { timeZoneId } from './time-zone.ts';

const endOf = (zone: string, date: string) =>
  isoFromInstant(endOfLocalDay(timeZoneId(zone), dayNumberFromDate(isoDate(date))));
const dateAt = (zone: string, iso: string) =>
  dateFromDayNumber(localDayAt(timeZoneId(zone), instantFromIso(iso)));

describe('local dates', () => {
  it('end at local midnight', () => {
    expect(endOf('Europe/Stockholm', '2027-01-12')).toBe('2027-01-12T23:00:00.000Z');
    expect(endOf('Pacific/Kiritimati', '2027-01-12')).toBe('2027-01-12T10:00:00.000Z');
    expect(endOf('Pacific/Pago_Pago', '2027-01-12')).toBe('2027-01-13T11:00:00.000Z');
  });

  it('end at the change when the clock skips midnight, and at the second midnight when it repeats it', () => {
    // Beirut, 2027-03-28: 00:00 becomes 01:00 at 22:00Z.
    expect(endOf('Asia/Beirut', '2027-03-27')).toBe('2027-03-27T22:00:00.000Z');
    // Havana, 2027-11-07: 01:00 becomes 00:00 at 05:00Z; the date itself ends 25 hours after it began.
    expect(endOf('America/Havana', '2027-11-06')).toBe('2027-11-07T04:00:00.000Z');
    expect(endOf('America/Havana', '2027-11-07')).toBe('2027-11-08T05:00:00.000Z');
  });

  it('end where the day before did when the zone skipped them', () => {
    expect(endOf('Pacific/Apia', '2011-12-30')).toBe(endOf('Pacific/Apia', '2011-12-29'));
  });

  it('are what the wall calendar shows', () => {
    expect(dateAt('America/New_York', '2027-01-12T04:59:59Z')).toBe('2027-01-11');
    expect(dateAt('America/New_York', '2027-01-12T05:00:00Z')).toBe('2027-01-12');
    expect(dateAt('Pacific/Apia', '2011-12-30T09:59:59Z')).toBe('2011-12-29');
    expect(dateAt('Pacific/Apia', '2011-12-30T10:00:00Z')).toBe('2011-12-31');
  });

  it('know their weekday', () => {
    expect(weekdayFromDayNumber(dayNumberFromDate(isoDate('2027-01-11')))).toBe(1);
    expect(weekdayFromDayNumber(dayNumberFromDate(isoDate('1969-12-28')))).toBe(7);
  });
});
