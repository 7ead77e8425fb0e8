// Chance repeats with its seed.
import { expect, it } from 'vitest';
import { chanceFrom, pick } from './seeded-chance.ts';

const draw = (seed: string, count: number): number[] => {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => chance());
};

it('gives the same numbers for the same seed and others for another', () => {
  expect(draw('1 steps of client 1', 50)).toEqual(draw('1 steps of client 1', 50));
  expect(draw('1 steps of client 1', 50)).not.toEqual(draw('1 steps of client 2', 50));
});

it('spreads over the whole range', () => {
  const drawn = draw('spread', 2_000);
  expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
  const tenths = new Set(drawn.map((number) => Math.floor(number * 10)));
  expect(tenths.size).toBe(10);
});

it('picks each choice by its share, and nothing out of nothing', () => {
  expect([0, 0.3, 0.5, 0.99].map((roll) => pick(['a', 'b'], roll))).toEqual(['a', 'a', 'b', 'b']);
  expect(() => pick([], 0.5)).toThrow('nothing to choose from');
});
