// What the command for appointments accepts, and which times it understands.
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../dev/command/parse-command.ts';
import { appointmentsArgumentsFrom, appointmentsCommand } from './parse-appointments-arguments.ts';
import { startOnClock } from './start-on-clock.ts';

const parseAll = (words: readonly string[]) =>
  appointmentsArgumentsFrom(parseCommand(appointmentsCommand, words));
const parse = (line: string) => parseAll([...line.split(' '), '--page', 'ada']);

describe('npm run appointments', () => {
  it('reads a reference as people type it', () => {
    expect(parse('cancel 7kq2m9xd --reason ill --confirm')).toEqual({
      project: undefined,
      page: 'ada',
      confirm: true,
      wish: { what: 'cancel', reference: '7KQ2-M9XD', reason: 'ill' },
    });
    const to = ['--to', '2027-01-12 10:00', '--over', 'hours, grid'];
    expect(parseAll(['move', '7KQ2-M9XD', ...to, '--page', 'ada'])).toMatchObject({
      wish: {
        what: 'move',
        reference: '7KQ2-M9XD',
        to: '2027-01-12 10:00',
        over: ['hours', 'grid'],
      },
    });
  });

  it.each([
    ['show', "not 'show'"],
    ['findable', 'all pages at once'],
    ['findable ada', 'all pages at once'],
    ['findable --confirm', 'all pages at once'],
    ['cancel', 'Which one?'],
    ['cancel 7KQ2', 'is not a reference'],
    ['move 7KQ2-M9XD', 'Where to?'],
    ['move 7KQ2-M9XD --to x --over sleep', '--over accepts hours, grid'],
    ['list --reason x', '--reason goes with cancel'],
    ['list 7KQ2-M9XD', 'one word too many'],
    ['cancel 7KQ2-M9XD --confrim', 'did you mean --confirm?'],
  ])('refuses %s with a sentence', (line, sentence) => {
    expect(() => parse(line)).toThrow(sentence);
  });
});

it('npm run appointments -- findable is about all pages', () => {
  expect(
    appointmentsArgumentsFrom(parseCommand(appointmentsCommand, ['findable', '--project', 'x'])),
  ).toEqual({
    project: 'x',
    page: null,
  });
});

describe('a time on the provider’s clock', () => {
  const stockholm = timeZoneId('Europe/Stockholm');

  it('is an instant', () => {
    const at = Date.parse('2027-01-12T09:00:00Z');
    expect(startOnClock('2027-01-12 10:00', stockholm)).toBe(at);
    expect(startOnClock('2027-01-12T10:00', stockholm)).toBe(at);
    expect(startOnClock('2027-07-12 10:00', stockholm)).toBe(Date.parse('2027-07-12T08:00:00Z'));
  });

  it.each([
    ['2027-03-28 02:30', 'skips'],
    ['2027-10-31 02:30', 'twice'],
    ['2027-02-30 10:00', 'needs a date and a time'],
    ['tomorrow', 'needs a date and a time'],
    ['2027-01-12 10:00 CET', 'needs a date and a time'],
  ])('that is none is refused: %s', (text, sentence) => {
    expect(() => startOnClock(text, stockholm)).toThrow(sentence);
  });
});
