import { expect, it } from 'vitest';
import { requestGate } from './request-gate.ts';

it('admits a few requests a minute for each key, and a few unknown keys', () => {
  let now = 0;
  const { admits } = requestGate({ each: 2, unknown: 2 }, () => now);
  expect(['a', 'a', 'a', 'b', 'c', 'b'].map(admits)).toEqual([true, true, false, true, false, true]);
  now = 60_000;
  expect(['c', 'a', 'b'].map(admits)).toEqual([true, true, false]);
});

it('keys that are made up keep out no key that is known, and knowing one admits it no more often', () => {
  let now = 0;
  const { admits, know } = requestGate({ each: 2, unknown: 2 }, () => now);
  expect(admits('own')).toBe(true);
  know('own');
  now = 60_000;
  expect(['x', 'y', 'z'].map(admits)).toEqual([true, true, false]);
  expect(['own', 'own', 'own'].map(admits)).toEqual([true, true, false]);
});
