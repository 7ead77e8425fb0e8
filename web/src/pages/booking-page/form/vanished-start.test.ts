// The start on the form disappears from the list.
import { instant } from '@holdfast/contract/time/instant.ts';
import { expect, it } from 'vitest';
import { nearestIfVanished, nearestStarts } from './vanished-start.ts';

const listing = {
  durationMilliseconds: 10,
  windowEndsAt: instant(1_000),
  knownBefore: instant(500),
  asked: true,
  starts: [100, 180, 210, 290, 400].map(instant),
};

it('offers the three nearest free starts in order', () => {
  expect(nearestIfVanished(listing, instant(200))).toEqual([180, 210, 290]);
});

it('says nothing while the start is free, or where the list does not reach', () => {
  expect(nearestIfVanished(listing, instant(210))).toBeNull();
  expect(nearestIfVanished(listing, instant(600))).toBeNull();
  expect(nearestIfVanished(undefined, instant(200))).toBeNull();
});

it('offers what is nearest to a start that the list still has, but not that start', () => {
  expect(nearestStarts(listing, instant(210))).toEqual([100, 180, 290]);
  expect(nearestStarts(undefined, instant(210))).toEqual([]);
});
