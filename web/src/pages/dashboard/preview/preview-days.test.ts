// The preview shows each start on its day of the provider's clock, and what a save would change.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { clockFrom } from '@holdfast/contract/time/wall-clock.ts';
import { minuteMs } from '@holdfast/contract/time/instant.ts';
import { expect, it } from 'vitest';
import { newsOf, openedDay, previewDays } from './preview-days.ts';

const stockholm = clockFrom('Europe/Stockholm', [{ from: 0, offset: 60 * minuteMs }]);
const dates = ['2027-01-11', '2027-01-12', '2027-01-13'].map(isoDate);

it('puts a start on the date of the provider’s clock', () => {
  const days = previewDays({ starts: ['2027-01-11T23:30:00.000Z'], before: null }, dates, stockholm);
  expect(days.map(({ starts }) => starts.length)).toEqual([0, 1, 0]);
});

it('marks what is new and counts what is gone, day by day', () => {
  const days = previewDays(
    {
      starts: ['2027-01-11T09:00:00.000Z', '2027-01-11T10:00:00.000Z'],
      before: ['2027-01-11T09:00:00.000Z', '2027-01-12T09:00:00.000Z'],
    },
    dates,
    stockholm,
  );
  expect(days[0]?.starts.map(({ isNew }) => isNew)).toEqual([false, true]);
  expect(days.map(({ goneCount }) => goneCount)).toEqual([0, 1, 0]);
  expect(newsOf(days)).toEqual({ added: 1, gone: 1 });
});

it('has nothing new where nothing is stored yet', () => {
  const days = previewDays({ starts: ['2027-01-11T09:00:00.000Z'], before: null }, dates, stockholm);
  expect(newsOf(days)).toEqual({ added: 0, gone: 0 });
});

it('opens the wanted day while it has times, otherwise the first that has', () => {
  const days = previewDays(
    { starts: ['2027-01-12T09:00:00.000Z', '2027-01-13T09:00:00.000Z'], before: null },
    dates,
    stockholm,
  );
  expect(openedDay(days, isoDate('2027-01-13'))?.date).toBe('2027-01-13');
  expect(openedDay(days, isoDate('2027-01-11'))?.date).toBe('2027-01-12');
  expect(openedDay(previewDays({ starts: [], before: null }, dates, stockholm), null)).toBeNull();
});
