// The link back leads where somebody was, whether or not the new place has already been noted.
import { expect, it } from 'vitest';
import { noteArrival, wayBackFrom } from './way-back.ts';

it('leads to the section of before, with the query that it had, and to today from an address that was opened', () => {
  const today = { place: '/dashboard/today', name: 'Today' };
  expect(wayBackFrom('/bookings/1')).toEqual(today);
  noteArrival('/bookings/1');
  expect(wayBackFrom('/bookings/1')).toEqual(today);
  noteArrival('/week?from=2027-01-11');
  const week = { place: '/dashboard/week?from=2027-01-11', name: 'Week' };
  expect(wayBackFrom('/bookings/2')).toEqual(week);
  noteArrival('/bookings/2');
  noteArrival('/bookings/2');
  expect(wayBackFrom('/bookings/2')).toEqual(week);
  noteArrival('/bookings/2/client');
  expect(wayBackFrom('/bookings/3')).toEqual(today);
});
