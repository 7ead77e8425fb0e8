// Ranges may reach over midnight, overlap and touch.
import { expect, it } from 'vitest';
import { endsNextDay, isComplete, joined, nightThatMeets, rangesThatMeet, spanOf } from './spans.ts';

const range = (text: string) => {
  const [start = '', end = ''] = text.split('-');
  return { start, end };
};
const ranges = (...texts: string[]) => texts.map(range);

it('ends on the next day at or before the start, but not at 24:00', () => {
  expect(
    ['22:00-02:00', '09:00-09:00', '22:00-24:00', '09:00-17:00'].map((text) => endsNextDay(range(text))),
  ).toEqual([true, true, false, false]);
  expect(spanOf(range('22:00-02:00'))).toEqual({ start: 1_320, end: 1_560 });
});

it('is complete with two times on five minutes', () => {
  expect(isComplete(range('09:00-24:00'))).toBe(true);
  for (const text of ['9-17:00', '24:00-17:00', '09:00-', '09:07-10:00']) {
    expect([text, isComplete(range(text))]).toEqual([text, false]);
  }
});

it('finds overlaps before touches, whatever the order', () => {
  expect(rangesThatMeet(ranges('13:00-17:00', '09:00-12:00'))).toBeNull();
  expect(rangesThatMeet(ranges('12:00-17:00', '09:00-12:00'))).toMatchObject({
    kind: 'touch',
    earlier: range('09:00-12:00'),
  });
  expect(rangesThatMeet(ranges('09:00-12:00', '12:00-13:00', '12:30-14:00'))).toMatchObject({
    kind: 'overlap',
    later: range('12:30-14:00'),
  });
  expect(rangesThatMeet(ranges('09:00-18:00', '10:00-11:00', '12:00-13:00'))).toMatchObject({
    kind: 'overlap',
    earlier: range('09:00-18:00'),
  });
});

it('finds the night before that reaches into the day', () => {
  const night = ranges('22:00-02:00');
  expect(nightThatMeets(night, ranges('01:00-05:00'))).toMatchObject({ kind: 'overlap' });
  expect(nightThatMeets(night, ranges('02:00-05:00'))).toBeNull();
});

it('joins what overlaps or touches, and keeps what is not finished', () => {
  expect(joined(ranges('12:00-17:00', '09:00-12:00', '18:00-'))).toEqual(ranges('09:00-17:00', '18:00-'));
  expect(joined(ranges('20:00-02:00', '19:00-21:00'))).toEqual(ranges('19:00-02:00'));
  expect(joined(ranges('09:00-08:00', '20:00-12:00'))).toEqual(ranges('09:00-09:00'));
});
