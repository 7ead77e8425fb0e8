// What counts as one thing that needs the provider.
import { instant } from '@holdfast/contract/time/instant.ts';
import { expect, it } from 'vitest';
import { problemItems } from './problem-items.ts';

const problem = (id: string, kind: string, until: number | null = null, at = 5) => ({
  id,
  kind,
  until: until === null ? null : instant(until),
  at: instant(at),
});
const now = instant(100);

it('counts each appointment once, and emails that do not reach the provider as one', () => {
  const items = problemItems(
    [
      problem('a', 'mail-to-provider', 200, 3),
      problem('b', 'mail-to-client', 200),
      problem('c', 'mail-to-provider', null, 9),
      problem('d', 'outside-hours', 101),
    ],
    now,
  );
  expect(items.map(({ id, at, problems }) => [id, at, problems.length])).toEqual([
    ['mail-to-provider', 9, 2],
    ['b', 5, 1],
    ['d', 5, 1],
  ]);
});

it('counts nothing whose appointment is over', () => {
  expect(problemItems([problem('a', 'mail-to-client', 100)], now)).toEqual([]);
});
