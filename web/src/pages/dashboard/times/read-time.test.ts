// People type times in many ways.
import { expect, it } from 'vitest';
import { readTime, timeBeside } from './read-time.ts';

it.each([
  ['9', '09:00'],
  ['0900', '09:00'],
  ['900', '09:00'],
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['9,30', '09:30'],
  ['9h30', '09:30'],
  ['9 pm', '21:00'],
  ['9pm', '21:00'],
  ['9:30 p.m.', '21:30'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
  ['930p', '21:30'],
  ['21 Uhr', '21:00'],
  ['9:30 Uhr', '09:30'],
  ['9 uhr 30', '09:30'],
  ['  23:55 ', '23:55'],
  ['０９：３０', '09:30'],
  ['9:30\u202fPM', '21:30'],
])('reads %j as %s', (typed, time) => {
  expect(readTime(typed, 'start')).toEqual({ kind: 'time', time });
});

it.each(['24', '24:00', '2400', '0', '0:00', '12 am'])(
  'reads %j as the end of the day where a range ends',
  (typed) => {
    expect(readTime(typed, 'end')).toEqual({ kind: 'time', time: '24:00' });
  },
);

it.each([
  '25',
  '9:60',
  '24:05',
  'nine',
  '9:3',
  '-9',
  '13 pm',
  '0 am',
  '9:30:00',
  '<b>9</b>',
  '1'.repeat(500),
])('does not read %j', (typed) => {
  expect(readTime(typed, 'end')).toEqual({ kind: 'unreadable' });
});

it('knows nothing typed, a start at the end of the day, and minutes between two steps', () => {
  expect(readTime('  ', 'start')).toEqual({ kind: 'empty' });
  expect(readTime('24:00', 'start')).toEqual({ kind: 'unreadable' });
  expect(readTime('9:07', 'start')).toEqual({ kind: 'off-step', before: '09:05', after: '09:10' });
  expect(readTime('23:58', 'end')).toEqual({ kind: 'off-step', before: '23:55', after: '24:00' });
});

it('steps by arrow key without leaving the day', () => {
  expect(timeBeside('09:00', 5, 'start')).toBe('09:05');
  expect(timeBeside('23:30', 60, 'start')).toBe('23:55');
  expect(timeBeside('23:30', 60, 'end')).toBe('24:00');
  expect(timeBeside('00:05', -60, 'end')).toBe('00:05');
});
