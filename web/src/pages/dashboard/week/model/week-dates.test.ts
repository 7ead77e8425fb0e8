// Weeks begin as their reader is used to, and are counted by ISO 8601.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { askedDate, weekDates, weekNumber, weekStart } from './week-dates.ts';

const tuesday = isoDate('2026-11-24');

it('a week begins on the reader’s first weekday', () => {
  expect(weekStart(tuesday, 1)).toBe('2026-11-23');
  expect(weekStart(tuesday, 7)).toBe('2026-11-22');
  expect(weekDates(isoDate('2026-11-23')).at(-1)).toBe('2026-11-29');
});

it.each([
  ['2026-11-23', 48],
  ['2026-11-22', 48],
  ['2026-12-28', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
])('the week from %s has the number %i', (from, number) => {
  expect(weekNumber(isoDate(from))).toBe(number);
});

it('an address without a date, or with one that makes no sense, shows this week', () => {
  expect(askedDate('2027-01-12', tuesday)).toBe('2027-01-12');
  for (const text of [null, '', '2027-02-30', '9999-12-31', '0001-01-01', '<b>']) {
    expect(askedDate(text, tuesday)).toBe(tuesday);
  }
});
