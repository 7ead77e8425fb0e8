// The longest opening counts what touches as one.
import { expect, it } from 'vitest';
import { longestOpening } from './longest-opening.ts';

const weekdays = [1, 2, 3, 4, 5];
const weekly = (...ranges: [days: number[], start: string, end: string][]) => ({
  weekly: ranges.map(([days, start, end]) => ({ days, start, end })),
  overrides: [],
});

it.each([
  ['no hours', weekly(), 0],
  ['a break', weekly([weekdays, '09:00', '12:00'], [weekdays, '13:00', '17:00']), 240],
  ['ranges that touch', weekly([weekdays, '09:00', '12:00'], [weekdays, '12:00', '17:00']), 480],
  ['a range over midnight', weekly([[1], '22:00', '02:00']), 240],
  ['a night that runs into the next day', weekly([[7], '20:00', '24:00'], [[1], '00:00', '03:00']), 420],
  ['a whole day', weekly([[3], '09:00', '09:00']), 1_440],
  ['all week', weekly([[1, 2, 3, 4, 5, 6, 7], '00:00', '24:00']), 10_080],
])('is right for %s', (_, hours, minutes) => {
  expect(longestOpening(hours)).toBe(minutes);
});

it('knows the longer hours of a single date', () => {
  const ranges = [{ start: '08:00', end: '18:00' }];
  const hours = {
    ...weekly([[1], '09:00', '12:00']),
    overrides: [{ date: '2027-01-12', ranges, label: '' }],
  };
  expect(longestOpening(hours)).toBe(600);
});
