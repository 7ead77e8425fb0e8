import { expect, it } from 'vitest';
import { dayHoursPlace } from '../../places/places.ts';
import { askedDay } from './asked-day.ts';

const asked = (place: string) => askedDay(new URL(place, 'https://holdfast.example').searchParams);

it('a place that leads to a day is read back as it was meant', () => {
  const ranges = [
    { start: '08:00', end: '12:00' },
    { start: '22:00', end: '01:30' },
  ];
  expect(asked(dayHoursPlace('2027-01-13', ranges))).toEqual({ date: '2027-01-13', ranges });
  expect(asked(dayHoursPlace('2027-01-13', null))).toEqual({ date: '2027-01-13', ranges: null });
});

it('hours that nobody can have count as not given, and a date that no calendar has asks for nothing', () => {
  expect(asked('/dashboard/availability?day=2027-01-13&hours=09:03-<b>')).toMatchObject({ ranges: null });
  expect(asked('/dashboard/availability?day=2027-02-30')).toBeNull();
  expect(asked('/dashboard/availability')).toBeNull();
});
