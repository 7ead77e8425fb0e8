import { describe, expect, it } from 'vitest';
import { offsetAt, timeZoneId } from './time-zone.ts';

describe('a time zone', () => {
  it('is a name that the runtime knows, the second time as the first', () => {
    expect(timeZoneId('Europe/Stockholm')).toBe('Europe/Stockholm');
    expect(timeZoneId('Europe/Stockholm')).toBe('Europe/Stockholm');
  });

  it.each(['+02:00', '-11', 'Mars/Olympus', '', ' UTC'])('is nothing else: %j', (name) => {
    expect(() => timeZoneId(name)).toThrow(RangeError);
    expect(() => timeZoneId(name)).toThrow(RangeError);
  });
});

describe('the offset of a zone', () => {
  const hoursAt = (zone: string, iso: string) => offsetAt(timeZoneId(zone), Date.parse(iso)) / 3_600_000;

  it('changes at the minute, and twice within a week where a country changed its mind', () => {
    // Boa Vista, 2000: an hour ahead from 8 October 04:00Z on, back from 15 October 03:00Z on.
    expect(hoursAt('America/Boa_Vista', '2000-10-08T03:59:59Z')).toBe(-4);
    expect(hoursAt('America/Boa_Vista', '2000-10-08T04:00:00Z')).toBe(-3);
    expect(hoursAt('America/Boa_Vista', '2000-10-15T02:59:59Z')).toBe(-3);
    expect(hoursAt('America/Boa_Vista', '2000-10-15T03:00:00Z')).toBe(-4);
  });
});
