import { describe, expect, it } from 'vitest';
import { timeZoneId } from './time-zone.ts';

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
