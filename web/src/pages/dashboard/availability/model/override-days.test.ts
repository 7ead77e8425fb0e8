// Days off and other hours, as they are listed and changed.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { comingDays, groupedDays, overrideDays, withoutDates, withPlan } from './override-days.ts';

const closed = { ranges: [], label: '' };
const christmas = { ranges: [], label: 'Christmas' };
const noon = { ranges: [{ start: '12:00', end: '16:00' }], label: '' };
const day = (date: string, plan: typeof closed | typeof noon) => ({ date: isoDate(date), ...plan });

it('groups consecutive dates with equal hours and labels, over the end of a year too', () => {
  const days = [
    day('2026-12-30', christmas),
    day('2026-12-31', christmas),
    day('2027-01-01', christmas),
    day('2027-01-02', closed),
    day('2027-01-03', noon),
    day('2027-01-05', noon),
  ];
  expect(groupedDays(days).map(({ from, to, dates }) => [from, to, dates.length])).toEqual([
    ['2026-12-30', '2027-01-01', 3],
    ['2027-01-02', '2027-01-02', 1],
    ['2027-01-03', '2027-01-03', 1],
    ['2027-01-05', '2027-01-05', 1],
  ]);
});

it('reads what is stored in order, and leaves out what is no date', () => {
  const stored = [day('2027-02-01', noon), day('2027-01-01', closed), { date: 'soon', ...closed }];
  expect(overrideDays(stored).map(({ date }) => date)).toEqual(['2027-01-01', '2027-02-01']);
});

it('gives dates other hours, whatever they had, and takes them back', () => {
  const days = [day('2027-01-01', closed), day('2027-01-03', closed)];
  const [first, second] = [isoDate('2027-01-02'), isoDate('2027-01-03')];
  const planned = withPlan(days, [second, first], noon);
  expect(planned).toEqual([day('2027-01-01', closed), day('2027-01-02', noon), day('2027-01-03', noon)]);
  expect(withoutDates(planned, [first, second])).toEqual([day('2027-01-01', closed)]);
});

it('drops what is past from view', () => {
  const days = [day('2027-01-01', closed), day('2027-01-02', closed)];
  expect(comingDays(days, isoDate('2027-01-02'))).toEqual([day('2027-01-02', closed)]);
});
