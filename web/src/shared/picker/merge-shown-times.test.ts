// Rows keep their places under the finger.
import { instant } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { mergeShownTimes } from './merge-shown-times.ts';

const row = (start: number, taken = false) => ({ start: instant(start), taken });

describe('mergeShownTimes', () => {
  it('leaves a vanished time in its place, marked taken', () => {
    expect(mergeShownTimes([row(1), row(2), row(3)], [1, 3].map(instant), true)).toEqual([
      row(1),
      row(2, true),
      row(3),
    ]);
  });

  it('frees a taken time again when it comes back', () => {
    expect(mergeShownTimes([row(1), row(2, true)], [1, 2].map(instant), false)).toEqual([row(1), row(2)]);
  });

  it('inserts new times in order when nobody is about to touch the list', () => {
    expect(
      mergeShownTimes([row(1), row(4)], [1, 2, 4, 5].map(instant), true).map(({ start }) => start),
    ).toEqual([1, 2, 4, 5]);
  });

  it('moves no row while pointer or focus is in the list', () => {
    expect(mergeShownTimes([row(1), row(4)], [1, 2, 4, 5].map(instant), false)).toEqual([row(1), row(4)]);
  });
});
