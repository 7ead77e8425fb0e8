// Arrow keys move a target by a quarter of an hour or a day, and never out of the week.
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import { expect, it } from 'vitest';
import { snapped, targetAfter } from './target.ts';

const field = {
  from: isoDate('2027-01-11'),
  to: isoDate('2027-01-17'),
  firstMinute: 480,
  lastMinute: 1_065,
};
const tuesday = { date: isoDate('2027-01-12'), minute: 570 };

it('up and down are a quarter of an hour, Page Up and Page Down an hour', () => {
  expect(targetAfter(tuesday, 'ArrowDown', field)).toEqual({ ...tuesday, minute: 585 });
  expect(targetAfter(tuesday, 'ArrowUp', field)).toEqual({ ...tuesday, minute: 555 });
  expect(targetAfter(tuesday, 'PageDown', field)).toEqual({ ...tuesday, minute: 630 });
  expect(targetAfter(tuesday, 'PageUp', field)).toEqual({ ...tuesday, minute: 510 });
});

it('from between two steps the next step is nearer', () => {
  expect(targetAfter({ ...tuesday, minute: 575 }, 'ArrowDown', field)?.minute).toBe(585);
  expect(targetAfter({ ...tuesday, minute: 575 }, 'ArrowUp', field)?.minute).toBe(570);
});

it('left and right are days, and the week is the end', () => {
  expect(targetAfter(tuesday, 'ArrowLeft', field)?.date).toBe('2027-01-11');
  expect(targetAfter({ ...tuesday, date: field.from }, 'ArrowLeft', field)?.date).toBe('2027-01-11');
  expect(targetAfter({ ...tuesday, date: field.to }, 'ArrowRight', field)?.date).toBe('2027-01-17');
  expect(targetAfter({ ...tuesday, minute: 480 }, 'ArrowUp', field)?.minute).toBe(480);
  expect(targetAfter({ ...tuesday, minute: 1_060 }, 'PageDown', field)?.minute).toBe(1_065);
});

it('other keys are left alone', () => {
  expect(targetAfter(tuesday, 'Enter', field)).toBeNull();
});

it('a place between two steps snaps to a quarter of an hour within the day', () => {
  expect(snapped(577)).toBe(570);
  expect(snapped(578)).toBe(585);
  expect(snapped(584, 'before')).toBe(570);
  expect(snapped(1_439)).toBe(1_425);
  expect(snapped(-20)).toBe(0);
});
