// What the torture accepts on its command line.
import { expect, it } from 'vitest';
import { parseCommand } from '../../dev/command/parse-command.ts';
import { tortureArgumentsFrom, tortureCommand } from './parse-torture-arguments.ts';

const parse = (words: readonly string[]) => tortureArgumentsFrom(parseCommand(tortureCommand, words).values);

it('reads every option', () => {
  const words = '--clients 24 --ops 3000 --seed 7 --kill --minutes 5'.split(' ');
  expect(parse(words)).toEqual({ clients: 24, ops: 3_000, seed: 7, kill: true, minutes: 5 });
});

it('has something to do without options', () => {
  expect(parse([])).toEqual({ clients: 12, ops: 1_000, seed: 1, kill: false, minutes: 0 });
});

it.each(['--clients 61', '--clients 0', '--ops many', '--seed -1', '--sead 1', '--minutes 1441', 'now'])(
  'refuses %s and says what it takes',
  (words) => {
    expect(() => parse(words.split(' '))).toThrow(/npm run torture|needs a whole number from \d+ to \d+/);
  },
);
