// Which titles count as a test of a promise.
import { expect, it } from 'vitest';
import { promiseFindings } from './check-promises.ts';
import { promises } from './promises.ts';
import { taggedIn } from './tagged-tests.ts';

it('reads whole sentences without their tags, and counts a test that runs in two zones once', () => {
  const file = 'a.test.ts';
  const twice = { name: 'a booking > [P1] [P2] holds under a crash', file };
  expect(taggedIn([twice, twice, { name: 'a page [P99] > lists', file }, { name: 'other', file }])).toEqual([
    { file, title: 'a booking holds under a crash', promises: ['P1', 'P2'] },
    { file, title: 'a page lists', promises: ['P99'] },
  ]);
});

it('misses every promise that is kept today when no test names it, and knows a promise that nobody made', () => {
  const built = Object.keys(promises).filter((id) => promises[id]?.built === true);
  expect(promiseFindings([]).map(({ message }) => message.split(':')[0])).toEqual(built);
  const invented = { file: 'a.test.ts', title: 'is kept', promises: ['P99'] };
  expect(promiseFindings([invented])).toContainEqual(
    expect.objectContaining({ rule: 'unknown-promise', file: 'a.test.ts' }),
  );
});
