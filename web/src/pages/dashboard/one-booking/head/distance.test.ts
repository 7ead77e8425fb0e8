// How far off an appointment is, as one would say it.
import { instantFromIso as at } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { oneBookingEn } from '../words/en.ts';
import { distanceOf } from './distance.ts';

const date = isoDate('2027-01-12');
const times = { startsAt: at('2027-01-12T10:00:00Z'), endsAt: at('2027-01-12T10:30:00Z'), date };

it.each([
  ['2027-01-08', '2027-01-08T10:00:00Z', 'in 4 days'],
  ['2027-01-11', '2027-01-11T10:00:00Z', 'tomorrow'],
  ['2027-01-11', '2027-01-11T10:00:30Z', 'in 24 hours'],
  ['2027-01-12', '2027-01-12T08:10:00Z', 'in 1 hour 50 minutes'],
  ['2027-01-12', '2027-01-12T09:59:01Z', 'in 1 minute'],
  ['2027-01-12', '2027-01-12T10:00:00Z', 'now'],
  ['2027-01-12', '2027-01-12T10:30:00Z', 'earlier today'],
  ['2027-01-13', '2027-01-13T00:00:00Z', 'yesterday'],
  ['2027-01-15', '2027-01-15T00:00:00Z', '3 days ago'],
])('on %s, %s, it is %s', (today, now, said) => {
  expect(oneBookingEn.when.distance(distanceOf(times, at(now), isoDate(today)))).toBe(said);
});
