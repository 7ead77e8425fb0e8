// A day shows what lies on it, in order, side by side where it overlaps.
import { instantFromIso as at } from '@holdfast/contract/time/instant.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { clockFrom } from '@holdfast/contract/time/wall-clock.ts';
import { expect, it } from 'vitest';
import { dayParts, isPast, nextBooking } from './day-parts.ts';
import type { Week } from './week.ts';
import type { WeekBooking } from './week-item.ts';

const clock = clockFrom('Europe/Stockholm', [{ from: 0, offset: 3_600_000 }]);
const booking = (id: string, from: string, to: string): WeekBooking => ({
  kind: 'booking',
  id,
  client: 'Alan Reyes',
  clientTime: null,
  type: 'Office visit',
  isNoShow: false,
  hasBounced: false,
  from: at(from),
  to: at(to),
});
const late = booking('late', '2027-01-11T22:30:00Z', '2027-01-11T23:30:00Z');
const early = booking('early', '2027-01-11T08:00:00Z', '2027-01-11T09:00:00Z');
const beside = booking('beside', '2027-01-11T08:30:00Z', '2027-01-11T09:30:00Z');
const week: Week = {
  clock,
  now: at('2027-01-11T08:15:00Z'),
  today: isoDate('2027-01-11'),
  days: [
    {
      date: isoDate('2027-01-11'),
      freeCount: 3,
      open: [{ from: at('2027-01-11T08:00:00Z'), to: at('2027-01-11T11:00:00Z') }],
    },
    { date: isoDate('2027-01-12'), freeCount: 0, open: [] },
  ],
  items: [late, beside, early],
};

it('items stand in order with their lanes, and over midnight on both days', () => {
  const [monday, tuesday] = dayParts(week);
  expect(monday?.placed.map(({ item, lane, lanes }) => [item.id, lane, lanes])).toEqual([
    ['early', 0, 2],
    ['beside', 1, 2],
    ['late', 0, 1],
  ]);
  expect(monday?.open).toEqual([{ from: 540, to: 720 }]);
  expect(tuesday?.placed.map(({ item, span }) => [item.id, span])).toEqual([['late', { from: 0, to: 30 }]]);
});

it('an appointment over midnight counts on the day on which it begins', () => {
  expect(dayParts(week).map(({ bookedCount }) => bookedCount)).toEqual([3, 0]);
});

it('the next appointment is the first that has not begun, and only this week has one', () => {
  expect(nextBooking(week)?.id).toBe('beside');
  expect(nextBooking({ ...week, today: isoDate('2027-01-20') })).toBeNull();
  expect(isPast(early, week.now)).toBe(false);
  expect(isPast(early, at('2027-01-11T09:00:00Z'))).toBe(true);
});
