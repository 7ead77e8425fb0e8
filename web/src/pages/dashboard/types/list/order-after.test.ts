// Types are put in order by dragging and step by step.
import { describe, expect, it } from 'vitest';
import { orderAfterDrop, orderAfterStep, sortedBy } from './order-after.ts';

const ids = ['a', 'b', 'c', 'd'];

describe('a drop', () => {
  it('puts what was dragged before or after the one it was dropped at', () => {
    expect(orderAfterDrop(ids, new Set(['d']), { key: 'b', isBefore: true })).toEqual(['a', 'd', 'b', 'c']);
    expect(orderAfterDrop(ids, new Set(['a']), { key: 'b', isBefore: false })).toEqual(['b', 'a', 'c', 'd']);
    expect(orderAfterDrop(ids, new Set(['a', 'c']), { key: 'd', isBefore: false })).toEqual([
      'b',
      'd',
      'a',
      'c',
    ]);
  });

  it('changes nothing at an unknown place', () => {
    expect(orderAfterDrop(ids, new Set(['a']), { key: 'x', isBefore: true })).toEqual(ids);
  });
});

describe('a step', () => {
  it('goes one place up or down, and no further than the ends', () => {
    expect(orderAfterStep(ids, 'c', -1)).toEqual(['a', 'c', 'b', 'd']);
    expect(orderAfterStep(ids, 'c', 1)).toEqual(['a', 'b', 'd', 'c']);
    expect(orderAfterStep(ids, 'a', -1)).toEqual(ids);
    expect(orderAfterStep(ids, 'd', 1)).toEqual(ids);
  });
});

it('keeps what an order does not name at the end', () => {
  const items = ids.map((id) => ({ id }));
  expect(sortedBy(items, ['c', 'a']).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});
