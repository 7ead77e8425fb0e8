// The same instants stay in view when the zone changes.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { expect, it } from 'vitest';
import { clockOf } from '@holdfast/contract/time/clock-fixture.ts';
import { dayAfterZoneChange } from './opened-day.ts';

const opened = (times: { start: Instant; taken: boolean }[]) => ({
  type: 'call',
  zone: 'America/New_York',
  wanted: null,
  date: isoDate('2027-01-12'),
  times,
});

it('moves to the date on which the first free time falls in the new zone', () => {
  const times = [
    { start: instantFromIso('2027-01-12T09:00:00Z'), taken: true },
    { start: instantFromIso('2027-01-12T15:00:00Z'), taken: false },
  ];
  expect(dayAfterZoneChange(opened(times), clockOf('Pacific/Auckland'))).toBe('2027-01-13');
  expect(dayAfterZoneChange(opened(times), clockOf('Europe/Stockholm'))).toBe('2027-01-12');
});

it('moves nowhere when no day is open', () => {
  expect(dayAfterZoneChange(null, clockOf('Pacific/Auckland'))).toBeNull();
});
