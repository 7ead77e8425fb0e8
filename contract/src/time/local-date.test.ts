// Dates without zones.
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isIsoDate, isoDate, weekdayOf } from './local-date.ts';

describe('calendar dates', () => {
  it('are counted over months, years and leap days', () => {
    expect(addDays(isoDate('2027-12-31'), 1)).toBe('2028-01-01');
    expect(addDays(isoDate('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(isoDate('2027-01-01'), -1)).toBe('2026-12-31');
    expect(daysBetween(isoDate('2027-03-27'), isoDate('2027-03-29'))).toBe(2);
  });

  it('know their weekday, Monday first', () => {
    expect(weekdayOf(isoDate('2027-01-11'))).toBe(1);
    expect(weekdayOf(isoDate('2027-01-17'))).toBe(7);
  });

  it('are accepted only when they exist', () => {
    expect(isIsoDate('2028-02-29')).toBe(true);
    for (const text of ['2027-02-29', '2027-13-01', '2027-1-1', 'tomorrow', '2027-01-11T00:00']) {
      expect(isIsoDate(text)).toBe(false);
    }
  });
});
