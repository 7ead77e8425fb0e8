import { expect, it } from 'vitest';
import { requestGate } from './request-gate.ts';

it('admits a few requests a minute for each key, and a few keys', () => {
  let now = 0;
  const admits = requestGate({ each: 2, keys: 2 }, () => now);
  expect(['a', 'a', 'a', 'b', 'c', 'b'].map(admits)).toEqual([true, true, false, true, false, true]);
  now = 60_000;
  expect(['c', 'a', 'b'].map(admits)).toEqual([true, true, false]);
});
