// The axis is only as tall as needed, and never less than eight hours.
import { expect, it } from 'vitest';
import { axisOf, hoursOf } from './axis.ts';

it('shows the open hours and what lies outside of them, in whole hours', () => {
  expect(
    axisOf([
      { from: 540, to: 1_020 },
      { from: 510, to: 540 },
      { from: 1_035, to: 1_065 },
    ]),
  ).toEqual({ fromHour: 8, toHour: 18 });
});

it('shows eight hours where little is open, and an ordinary day where nothing is', () => {
  expect(axisOf([{ from: 600, to: 660 }])).toEqual({ fromHour: 10, toHour: 18 });
  expect(axisOf([{ from: 1_320, to: 1_440 }])).toEqual({ fromHour: 16, toHour: 24 });
  expect(axisOf([])).toEqual({ fromHour: 9, toHour: 17 });
});

it('shows the whole day for what lasts all of it', () => {
  expect(hoursOf(axisOf([{ from: 0, to: 1_440 }]))).toHaveLength(24);
});
