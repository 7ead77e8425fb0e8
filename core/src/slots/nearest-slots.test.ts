import { expect, it } from 'vitest';
import { instant } from '@holdfast/contract/time/instant.ts';
import { nearestSlots } from './nearest-slots.ts';

const at = (...minutes: number[]) => minutes.map((minute) => instant(minute * 60_000));

it('offers the closest starts in order of time, the earlier of two equally close ones first, never the wish itself', () => {
  const [wished] = at(100);
  if (wished === undefined) throw new Error('no wish');
  expect(nearestSlots(at(10, 80, 90, 100, 110, 200), wished, 3)).toEqual(at(80, 90, 110));
  expect(nearestSlots(at(90, 110), wished, 1)).toEqual(at(90));
  expect(nearestSlots([], wished, 3)).toEqual([]);
});
