// What is edited day by day is stored by range.
import { expect, it } from 'vitest';
import { weekFromWeekly, weeklyFromWeek } from './week.ts';

const morning = { start: '09:00', end: '12:00' };
const afternoon = { start: '13:00', end: '17:00' };

it('merges equal ranges into one with all their days, and reads them back', () => {
  const week = [[morning, afternoon], [morning], [], [], [morning, afternoon], [], []];
  const weekly = weeklyFromWeek(week);
  expect(weekly).toEqual([
    { days: [1, 2, 5], ...morning },
    { days: [1, 5], ...afternoon },
  ]);
  expect(weekFromWeekly(weekly)).toEqual(week);
});

it('sorts the ranges of a day, and stores one that stands twice once', () => {
  const weekly = weeklyFromWeek([[afternoon, morning, morning], [], [], [], [], [], []]);
  expect(weekly).toEqual([
    { days: [1], ...morning },
    { days: [1], ...afternoon },
  ]);
});

it('is seven closed days without hours', () => {
  expect(weekFromWeekly([])).toEqual([[], [], [], [], [], [], []]);
  expect(weeklyFromWeek([[], [], [], [], [], [], []])).toEqual([]);
});
