import { describe, expect, it } from 'vitest';
import { isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { intervalFromLocalStretch } from './local-stretch.ts';
import { localTime } from './local-time.ts';
import { timeZoneId } from './time-zone.ts';

function interval(zone: string, date: string, start: string, end: string): string {
  const stretch = { date: isoDate(date), start: localTime(start), end: localTime(end) };
  const result = intervalFromLocalStretch(timeZoneId(zone), stretch);
  if (!result.ok) return result.refusal;
  const [from, to] = [result.value.from, result.value.to].map((at) => isoFromInstant(at).slice(0, 16));
  return `${from} ${to}`;
}

describe('a stretch of a local date', () => {
  it.each([
    ['within a day', 'Europe/Stockholm', '2027-01-12', '09:00', '12:30', '2027-01-12T08:00 2027-01-12T11:30'],
    ['to midnight', 'Asia/Kolkata', '2027-01-12', '20:00', '24:00', '2027-01-12T14:30 2027-01-12T18:30'],
    [
      'over midnight',
      'Europe/Stockholm',
      '2027-01-12',
      '22:00',
      '02:00',
      '2027-01-12T21:00 2027-01-13T01:00',
    ],
    [
      'of a whole date',
      'America/New_York',
      '2027-01-12',
      '00:00',
      '24:00',
      '2027-01-12T05:00 2027-01-13T05:00',
    ],
    ['of 24 hours', 'Europe/Stockholm', '2027-01-12', '10:00', '10:00', '2027-01-12T09:00 2027-01-13T09:00'],
    ['over new year', 'Asia/Kathmandu', '2027-12-31', '23:00', '01:00', '2027-12-31T17:15 2027-12-31T19:15'],
  ])('%s is real time', (_, zone, date, start, end, expected) => {
    expect(interval(zone, date, start, end)).toBe(expected);
  });

  it.each([
    ['a whole date has 23 hours', '00:00', '24:00', '2027-03-27T23:00 2027-03-28T22:00'],
    ['a night has an hour less', '01:00', '04:00', '2027-03-28T00:00 2027-03-28T02:00'],
    ['an end may be where the gap begins', '01:00', '02:00', '2027-03-28T00:00 2027-03-28T01:00'],
    ['an end may be where the gap ends', '01:00', '03:00', '2027-03-28T00:00 2027-03-28T01:00'],
    ['a start may be where the gap begins', '02:00', '04:00', '2027-03-28T01:00 2027-03-28T02:00'],
    ['a start within the gap does not exist', '02:30', '05:00', 'start-skipped'],
    ['an end within the gap does not exist', '01:00', '02:30', 'end-skipped'],
    ['the gap itself is no time', '02:00', '03:00', 'all-skipped'],
  ])('when clocks go forward: %s', (_, start, end, expected) => {
    expect(interval('Europe/Stockholm', '2027-03-28', start, end)).toBe(expected);
  });

  it.each([
    ['a whole date has 25 hours', '00:00', '24:00', '2027-10-30T22:00 2027-10-31T23:00'],
    ['a repeated hour is taken whole', '02:00', '03:00', '2027-10-31T00:00 2027-10-31T02:00'],
    [
      'a part of it is taken from its first to its last',
      '02:15',
      '02:45',
      '2027-10-31T00:15 2027-10-31T01:45',
    ],
    ['an end in it is the second one', '01:00', '02:30', '2027-10-30T23:00 2027-10-31T01:30'],
    ['a start in it is the first one', '02:30', '05:00', '2027-10-31T00:30 2027-10-31T04:00'],
  ])('when clocks go back: %s', (_, start, end, expected) => {
    expect(interval('Europe/Stockholm', '2027-10-31', start, end)).toBe(expected);
  });

  it('begins with the date where its midnight is skipped', () => {
    expect(interval('America/Santiago', '2027-09-05', '00:00', '24:00')).toBe(
      '2027-09-05T04:00 2027-09-06T03:00',
    );
  });

  it('does not exist on a date that was skipped', () => {
    expect(interval('Pacific/Apia', '2011-12-30', '09:00', '12:00')).toBe('start-skipped');
    expect(interval('Pacific/Apia', '2011-12-30', '00:00', '24:00')).toBe('all-skipped');
  });
});
