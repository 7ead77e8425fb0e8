import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortSpread } from './sort-spread.ts';

const moment = fc.integer({ min: -2_000_000_000_000, max: 7_000_000_000_000 });

describe('sorting moments', () => {
  it('gives the same as any other sort, spread or clustered, and leaves its input alone', () => {
    const spread = fc.array(moment, { maxLength: 200 });
    const clustered = fc
      .tuple(moment, fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 60, maxLength: 200 }))
      .map(([far, near]) => [far, ...near]);
    fc.assert(
      fc.property(fc.oneof(spread, clustered), (given) => {
        const values = Float64Array.from(given);
        expect([...sortSpread(values)]).toEqual(given.toSorted((a, b) => a - b));
        expect([...values]).toEqual(given);
      }),
      { numRuns: 200, seed: 20_270_111 },
    );
  });
});
