// Wall clocks, clock changes included.
import { describe, expect, it } from 'vitest';
import { isKnownZone, localClock, localDate, sameClock, startOfDate, zoneOffset } from './local-clock.ts';

const at = (text: string) => Date.parse(text);

describe('localClock', () => {
  it('reads date and time in the zone', () => {
    expect(localClock(at('2027-01-12T23:30:00Z'), 'Asia/Kolkata')).toEqual({
      date: '2027-01-13',
      hour: 5,
      minute: 0,
    });
    expect(localClock(at('2027-01-12T05:00:00Z'), 'America/New_York')).toEqual({
      date: '2027-01-12',
      hour: 0,
      minute: 0,
    });
  });

  it('jumps over the missing hour and shows the repeated one twice', () => {
    expect(localClock(at('2027-03-28T00:59:00Z'), 'Europe/Stockholm').hour).toBe(1);
    expect(localClock(at('2027-03-28T01:00:00Z'), 'Europe/Stockholm').hour).toBe(3);
    expect(localClock(at('2027-10-31T00:30:00Z'), 'Europe/Stockholm').hour).toBe(2);
    expect(localClock(at('2027-10-31T01:30:00Z'), 'Europe/Stockholm').hour).toBe(2);
  });
});

describe('startOfDate', () => {
  it('is midnight in the zone', () => {
    expect(startOfDate('2027-01-12', 'America/New_York')).toBe(at('2027-01-12T05:00:00Z'));
    expect(startOfDate('2027-01-12', 'Pacific/Kiritimati')).toBe(at('2027-01-11T10:00:00Z'));
    expect(startOfDate('2027-07-12', 'Asia/Kathmandu')).toBe(at('2027-07-11T18:15:00Z'));
  });

  it('is the end of the gap where midnight is skipped', () => {
    // Beirut's clocks go from 23:59 to 01:00 on the last Sunday of March.
    const start = startOfDate('2021-03-28', 'Asia/Beirut');
    expect(localClock(start, 'Asia/Beirut')).toEqual({ date: '2021-03-28', hour: 1, minute: 0 });
    expect(localDate(start - 60_000, 'Asia/Beirut')).toBe('2021-03-27');
  });

  it('is the start of the next date where a date does not exist', () => {
    expect(localDate(startOfDate('2011-12-30', 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31');
  });
});

describe('zones', () => {
  it('tells the offset in milliseconds', () => {
    expect(zoneOffset(at('2027-01-12T00:00:00Z'), 'Asia/Kolkata')).toBe(5.5 * 3_600_000);
    expect(zoneOffset(at('2027-01-12T00:00:00Z'), 'America/St_Johns')).toBe(-3.5 * 3_600_000);
  });

  it('compares clocks, not names', () => {
    expect(sameClock(at('2027-01-12T00:00:00Z'), 'Europe/Berlin', 'Europe/Stockholm')).toBe(true);
    expect(sameClock(at('2027-01-12T00:00:00Z'), 'Europe/London', 'Europe/Stockholm')).toBe(false);
  });

  it('knows names and refuses everything else', () => {
    expect(isKnownZone('America/Argentina/Buenos_Aires')).toBe(true);
    for (const zone of ['Mars/Base', '+02:00', '', '<script>', 'a'.repeat(65)])
      expect(isKnownZone(zone)).toBe(false);
  });
});
