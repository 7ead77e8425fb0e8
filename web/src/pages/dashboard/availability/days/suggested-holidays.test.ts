// Holidays are suggested where they would change something.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { suggestedHolidays } from './suggested-holidays.ts';

const open = [{ start: '09:00', end: '17:00' }];
const week = [open, open, open, open, open, [], []];

it('leaves out closed weekdays, dates that are decided, doubles, and what is no date', () => {
  const holidays = [
    { date: '2027-01-06', name: 'Epiphany' },
    { date: '2027-01-01', name: 'New Year' },
    { date: '2027-01-02', name: 'On a Saturday' },
    { date: '2027-01-06', name: 'Another' },
    { date: '2027-01-07', name: 'Decided' },
    { date: 'soon', name: 'Never' },
  ];
  const overrides = [{ date: isoDate('2027-01-07'), ranges: open, label: '' }];
  expect(suggestedHolidays(holidays, { week, overrides })).toEqual([
    { date: '2027-01-01', name: 'New Year' },
    { date: '2027-01-06', name: 'Epiphany' },
  ]);
});
