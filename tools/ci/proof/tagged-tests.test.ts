// Which titles count as a test of a promise.
import { expect, it } from 'vitest';
import { promiseFindings } from './check-promises.ts';
import { promises } from './promises.ts';
import { taggedTests } from './tagged-tests.ts';

const titles = (source: string): string[] => taggedTests('a.test.ts', source).map(({ title }) => title);

it('reads titles on the line of the call, on a line of their own, and after a table of cases', () => {
  const source = [
    "it('[P1] keeps neighbours apart', () => {",
    '  it(',
    "    '[P2] says yes only to what is stored',",
    "])('[P3] answers %s again', (name) => {",
    'describe("[P6] lists", () => {',
  ].join('\n');
  expect(titles(source)).toEqual([
    'keeps neighbours apart',
    'says yes only to what is stored',
    'answers %s again',
    'lists',
  ]);
});

it('counts one test for several promises, and no comment', () => {
  const source = "// it('[P1] is switched off', () => {\nit('[P1][P2] holds under a crash', () => {";
  expect(taggedTests('a.test.ts', source)).toEqual([
    { file: 'a.test.ts', title: 'holds under a crash', promises: ['P1', 'P2'] },
  ]);
});

it('misses every promise that is kept today when no test names it', () => {
  const built = Object.keys(promises).filter((id) => promises[id]?.built === true);
  expect(built.length).toBeGreaterThan(0);
  expect(promiseFindings([]).map(({ message }) => message.split(':')[0])).toEqual(built);
});
