// The command line of the torture.
import { expect, it } from 'vitest';
import { parseTortureArguments } from './parse-torture-arguments.ts';

it('reads every option', () => {
  const words = '--clients 24 --ops 3000 --seed 7 --kill --minutes 5'.split(' ');
  expect(parseTortureArguments(words)).toEqual({ clients: 24, ops: 3_000, seed: 7, kill: true, minutes: 5 });
});

it('has something to do without options', () => {
  expect(parseTortureArguments([])).toEqual({ clients: 12, ops: 1_000, seed: 1, kill: false, minutes: 0 });
});

it.each(['--clients 61', '--clients 0', '--ops many', '--seed -1', '--sead 1', '--minutes 1441', 'now'])(
  'refuses %s and says how it is called',
  (words) => {
    expect(() => parseTortureArguments(words.split(' '))).toThrow('npm run torture');
  },
);
