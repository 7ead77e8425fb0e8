// Overlapping items stand side by side, everything else has the whole width.
import { expect, it } from 'vitest';
import { lanesOf } from './lanes.ts';

const spans = (...pairs: [number, number][]) => pairs.map(([from, to]) => ({ from, to }));

it('what only touches has the whole width', () => {
  expect(lanesOf(spans([540, 600], [600, 660]))).toEqual([
    { lane: 0, lanes: 1 },
    { lane: 0, lanes: 1 },
  ]);
  expect(lanesOf([])).toEqual([]);
});

it('two that overlap share the width, in whatever order they come', () => {
  expect(lanesOf(spans([570, 630], [540, 600]))).toEqual([
    { lane: 1, lanes: 2 },
    { lane: 0, lanes: 2 },
  ]);
});

it('a lane that is free again is used again, and the next group starts anew', () => {
  expect(lanesOf(spans([540, 660], [540, 570], [580, 620], [700, 720]))).toEqual([
    { lane: 0, lanes: 2 },
    { lane: 1, lanes: 2 },
    { lane: 1, lanes: 2 },
    { lane: 0, lanes: 1 },
  ]);
});

it('three at once have three lanes', () => {
  expect(lanesOf(spans([0, 60], [10, 60], [20, 60])).map(({ lanes }) => lanes)).toEqual([3, 3, 3]);
});
