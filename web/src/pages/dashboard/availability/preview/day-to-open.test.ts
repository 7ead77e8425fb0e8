// The preview opens where the eye should be.
import { clockOf } from '@holdfast/contract/time/clock-fixture.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { previewDays } from '../../preview/preview-days.ts';
import { dayToOpen } from './day-to-open.ts';
import { previewCells, previewStretch, previewWeeks } from './preview-cells.ts';

const tuesday = isoDate('2027-01-12');
const at = (day: number) => `2027-01-${day}T08:00:00.000Z`;
const opened = (starts: string[], before: string[], wanted: string | null = null) => {
  const days = previewDays({ starts, before }, previewCells(tuesday, 1, 3), clockOf('Europe/Stockholm'));
  return dayToOpen(days, wanted === null ? null : isoDate(wanted))?.date ?? null;
};

it('opens the first day with new times, or with fewer, or with any', () => {
  expect(opened([at(12), at(14)], [at(12), at(13)])).toBe('2027-01-14');
  expect(opened([at(12), at(14)], [at(12), at(13), at(14)])).toBe('2027-01-13');
  expect(opened([at(12), at(14)], [at(12), at(14)])).toBe('2027-01-12');
  expect(opened([], [])).toBeNull();
});

it('opens the chosen day while it has times, or has lost some', () => {
  expect(opened([at(12), at(14)], [at(12)], '2027-01-12')).toBe('2027-01-12');
  expect(opened([at(12)], [at(12), at(13)], '2027-01-13')).toBe('2027-01-13');
  expect(opened([at(12)], [at(12)], '2027-01-15')).toBe('2027-01-12');
});

it('shows whole weeks from the first weekday on, and asks from today', () => {
  expect(previewCells(tuesday, 1, 3)).toHaveLength(21);
  expect([previewCells(tuesday, 1, 2)[0], previewCells(tuesday, 7, 2)[0]]).toEqual([
    '2027-01-11',
    '2027-01-10',
  ]);
  expect([14, 15].map((windowDays) => previewWeeks({ windowDays }))).toEqual([2, 3]);
  expect(previewStretch(tuesday, 1, 3)).toEqual({ from: tuesday, days: 20 });
  expect(previewStretch(isoDate('2027-01-17'), 1, 3)).toEqual({ from: '2027-01-17', days: 15 });
});
