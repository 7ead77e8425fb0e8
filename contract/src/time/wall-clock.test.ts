// Wall clocks, read from offsets alone.
import { isoDate } from './local-date.ts';
import { instant, instantFromIso } from './instant.ts';
import { describe, expect, it } from 'vitest';
import { clockOf, clockWith } from './clock-fixture.ts';
import { isRepeated, localDate, localTime, offsetAt, sameClock, startOfDate } from './wall-clock.ts';

const at = (text: string) => instantFromIso(text);

describe('localTime', () => {
  it('reads date and time on the clock', () => {
    expect(localTime(at('2027-01-12T23:30:00Z'), clockOf('Asia/Kolkata'))).toEqual({
      date: '2027-01-13',
      hour: 5,
      minute: 0,
    });
    expect(localTime(at('2027-01-12T05:00:00Z'), clockOf('America/New_York'))).toEqual({
      date: '2027-01-12',
      hour: 0,
      minute: 0,
    });
  });

  it('jumps over the missing hour and shows the repeated one twice', () => {
    const stockholm = clockOf('Europe/Stockholm');
    expect(localTime(at('2027-03-28T00:59:00Z'), stockholm).hour).toBe(1);
    expect(localTime(at('2027-03-28T01:00:00Z'), stockholm).hour).toBe(3);
    expect(localTime(at('2027-10-31T00:30:00Z'), stockholm).hour).toBe(2);
    expect(localTime(at('2027-10-31T01:30:00Z'), stockholm).hour).toBe(2);
  });

  it('goes by the offsets it was given, whatever this runtime knows of the zone [P21]', () => {
    const decreed = clockWith('Europe/Stockholm', ['2026-01-01T00:00:00Z', 3]);
    expect(localTime(at('2027-01-12T09:00:00Z'), decreed).hour).toBe(12);
    const unheardOf = clockWith('Mars/Olympus', ['2026-01-01T00:00:00Z', -7.25]);
    expect(localTime(at('2027-01-12T09:00:00Z'), unheardOf)).toMatchObject({ hour: 1, minute: 45 });
  });

  it('reads the first offset before it begins and the last one for ever after', () => {
    const newYork = clockOf('America/New_York');
    expect(offsetAt(newYork, at('2020-07-01T00:00:00Z'))).toBe(-5 * 3_600_000);
    expect(offsetAt(newYork, at('2040-01-01T00:00:00Z'))).toBe(-4 * 3_600_000);
  });
});

describe('startOfDate', () => {
  it('is midnight on the clock', () => {
    expect(startOfDate(isoDate('2027-01-12'), clockOf('America/New_York'))).toBe(at('2027-01-12T05:00:00Z'));
    expect(startOfDate(isoDate('2027-01-12'), clockOf('Pacific/Kiritimati'))).toBe(
      at('2027-01-11T10:00:00Z'),
    );
    expect(startOfDate(isoDate('2027-07-12'), clockOf('Asia/Kathmandu'))).toBe(at('2027-07-11T18:15:00Z'));
    expect(startOfDate(isoDate('2027-07-12'), clockOf('America/New_York'))).toBe(at('2027-07-12T04:00:00Z'));
    expect(startOfDate(isoDate('2027-11-07'), clockOf('America/New_York'))).toBe(at('2027-11-07T04:00:00Z'));
  });

  it('is the end of the gap where midnight is skipped', () => {
    // Beirut's clocks went from 23:59 to 01:00 on the last Sunday of March.
    const beirut = clockWith('Asia/Beirut', ['2020-10-24T21:00:00Z', 2], ['2021-03-27T22:00:00Z', 3]);
    const start = startOfDate(isoDate('2021-03-28'), beirut);
    expect(localTime(start, beirut)).toEqual({ date: '2021-03-28', hour: 1, minute: 0 });
    expect(localDate(instant(start - 60_000), beirut)).toBe('2021-03-27');
  });

  it('is the first of two midnights', () => {
    const havana = clockWith('America/Havana', ['2027-03-14T05:00:00Z', -4], ['2027-11-07T05:00:00Z', -5]);
    expect(startOfDate(isoDate('2027-11-07'), havana)).toBe(at('2027-11-07T04:00:00Z'));
    expect(startOfDate(isoDate('2027-11-08'), havana)).toBe(at('2027-11-08T05:00:00Z'));
  });

  it('is the start of the next date where a date does not exist', () => {
    const apia = clockWith('Pacific/Apia', ['2011-09-24T14:00:00Z', -10], ['2011-12-30T10:00:00Z', 14]);
    expect(localDate(startOfDate(isoDate('2011-12-30'), apia), apia)).toBe('2011-12-31');
  });
});

describe('two clocks', () => {
  it('are compared at an instant, by what they show and not by name', () => {
    const winter = at('2027-01-12T00:00:00Z');
    expect(sameClock(winter, clockOf('Europe/London'), clockOf('Europe/Stockholm'))).toBe(false);
    expect(sameClock(winter, clockOf('Atlantic/Reykjavik'), clockOf('Europe/London'))).toBe(true);
    const spring = at('2027-04-15T09:00:00Z');
    expect(sameClock(spring, clockOf('Atlantic/Reykjavik'), clockOf('Europe/London'))).toBe(false);
    expect(sameClock(winter, clockOf('Australia/Sydney'), clockOf('Australia/Lord_Howe'))).toBe(true);
    expect(
      sameClock(at('2027-06-01T00:00:00Z'), clockOf('Australia/Sydney'), clockOf('Australia/Lord_Howe')),
    ).toBe(false);
  });

  it('show one date, or two', () => {
    const morning = at('2027-01-12T03:30:00Z');
    const vienna = { ...clockOf('Europe/Stockholm'), zone: 'Europe/Vienna' };
    expect(sameClock(morning, clockOf('Europe/Stockholm'), vienna)).toBe(true);
    expect(localDate(morning, clockOf('Europe/Stockholm'))).toBe(localDate(morning, vienna));
    expect(localDate(morning, clockOf('America/New_York'))).toBe('2027-01-11');
  });
});

describe('isRepeated', () => {
  it('is so for both halves of the hour that comes twice, and for nothing else', () => {
    const newYork = clockOf('America/New_York');
    const repeated = (text: string) => isRepeated(at(text), newYork);
    expect([repeated('2027-11-07T05:00:00Z'), repeated('2027-11-07T06:59:00Z')]).toEqual([true, true]);
    expect([repeated('2027-11-07T04:59:00Z'), repeated('2027-11-07T07:00:00Z')]).toEqual([false, false]);
    expect([repeated('2027-03-14T06:59:00Z'), repeated('2027-03-14T07:00:00Z')]).toEqual([false, false]);
  });

  it('holds for the half hour of Lord Howe', () => {
    const lordHowe = clockOf('Australia/Lord_Howe');
    expect(isRepeated(at('2027-04-03T14:45:00Z'), lordHowe)).toBe(true);
    expect(isRepeated(at('2027-04-03T14:15:00Z'), lordHowe)).toBe(false);
  });
});
