import { describe, expect, it } from 'vitest';
import { boundedHistory, historyEntries } from './bounded-history.ts';

const entries = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a history', () => {
  it('is kept whole up to its bound', () => {
    expect(boundedHistory([])).toEqual([]);
    expect(boundedHistory(entries(historyEntries))).toEqual(entries(historyEntries));
  });

  it('that is full keeps the first entry and the newest ones', () => {
    const kept = boundedHistory(entries(historyEntries + 3));
    expect(kept).toHaveLength(historyEntries);
    expect(kept.slice(0, 2)).toEqual([0, 4]);
    expect(kept.at(-1)).toBe(historyEntries + 2);
  });
});
