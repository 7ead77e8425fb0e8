// Dates are chosen one by one or as a range.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { afterTap, type ChosenDates, tappedDate, type Tapping } from './chosen-dates.ts';

const none: ChosenDates = { dates: [], first: null };
const tap = (tapping: Tapping, ...dates: string[]) =>
  dates.reduce((chosen, date) => afterTap(chosen, isoDate(date), tapping, 10), none);

it('chooses and lets go of single days, in order', () => {
  expect(tap('single', '2027-01-12', '2027-01-05').dates).toEqual(['2027-01-05', '2027-01-12']);
  expect(tap('single', '2027-01-12', '2027-01-05', '2027-01-12').dates).toEqual(['2027-01-05']);
});

it('chooses all days from the first tapped to the last, in either order', () => {
  expect(tap('range', '2027-01-30', '2027-02-01').dates).toEqual(['2027-01-30', '2027-01-31', '2027-02-01']);
  expect(tap('range', '2027-02-01', '2027-01-30').dates).toEqual(['2027-01-30', '2027-01-31', '2027-02-01']);
  expect(tap('range', '2027-01-30', '2027-02-01', '2027-03-01')).toEqual({
    dates: ['2027-03-01'],
    first: '2027-03-01',
  });
});

it('never chooses more than there is room for', () => {
  expect(tap('range', '2027-01-01', '2030-01-01').dates).toHaveLength(10);
});

it('finds the date that was tapped', () => {
  expect(tappedDate(['a'], ['a', 'b'])).toBe('b');
  expect(tappedDate(['a', 'b'], ['b'])).toBe('a');
  expect(tappedDate(['a'], ['a'])).toBeNull();
});
