import { describe, expect, it } from 'vitest';
import { instantFromIso, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { localTime } from '../time/local-time.ts';
import { timeZoneId } from '../time/time-zone.ts';
import { decideBlock } from './decide-block.ts';

const stockholm = timeZoneId('Europe/Stockholm');

function decided(now: string, date: string, start: string, end: string): string {
  const stretch = { date: isoDate(date), start: localTime(start), end: localTime(end) };
  const result = decideBlock(stockholm, stretch, { now: instantFromIso(now), mostDaysAhead: 400 });
  if (!result.ok) return result.refusal;
  return `${isoFromInstant(result.value.from)} ${isoFromInstant(result.value.to)}`;
}

describe('time that a provider blocks', () => {
  it('begins with the cell of now if its start has passed', () => {
    expect(decided('2027-01-12T11:12:34.567Z', '2027-01-12', '09:00', '17:00')).toBe(
      '2027-01-12T11:10:00.000Z 2027-01-12T16:00:00.000Z',
    );
    expect(decided('2027-01-12T07:59:59.999Z', '2027-01-12', '09:00', '17:00')).toBe(
      '2027-01-12T08:00:00.000Z 2027-01-12T16:00:00.000Z',
    );
  });

  it('is over from its end on', () => {
    expect(decided('2027-01-12T15:59:59.999Z', '2027-01-12', '09:00', '17:00')).toContain('15:55:00.000Z');
    expect(decided('2027-01-12T16:00:00.000Z', '2027-01-12', '09:00', '17:00')).toBe('over');
  });

  it('may begin 400 days ahead, and not later', () => {
    expect(decided('2027-01-12T08:00:00Z', '2028-02-16', '09:00', '10:00')).toContain('2028-02-16T08:00');
    expect(decided('2027-01-12T08:00:00Z', '2028-02-16', '09:05', '10:00')).toBe('too-far');
    expect(decided('2027-01-12T08:00:00Z', '2199-12-31', '09:00', '10:00')).toBe('too-far');
  });

  it('ends before the table of clocks does', () => {
    expect(decided('2037-12-01T08:00:00Z', '2038-01-01', '00:00', '01:00')).toContain('2038-01-01T00:00');
    expect(decided('2037-12-01T08:00:00Z', '2038-01-01', '00:30', '01:05')).toBe('too-far');
  });

  it('does not exist where the clock skips it', () => {
    expect(decided('2027-01-12T08:00:00Z', '2027-03-28', '02:15', '02:45')).toBe('start-skipped');
  });
});
