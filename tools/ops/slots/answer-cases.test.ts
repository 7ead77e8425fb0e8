import { describe, expect, it } from 'vitest';
import { answerCases } from './answer-cases.ts';

const input = {
  timezone: 'Europe/Stockholm',
  weekly: [{ days: [7], start: '09:00', end: '10:00' }],
  overrides: [{ date: '2027-03-29', ranges: [{ start: '22:00', end: '24:00' }] }],
  duration: 30,
  step: 30,
  bufferBefore: 0,
  bufferAfter: 0,
  minNoticeMinutes: 0,
  now: '2027-03-01T00:00:00Z',
  from: '2027-03-28T00:00:00Z',
  to: '2027-03-29T00:00:00Z',
  busy: [{ start: '2027-03-28T07:00:00Z', end: '2027-03-28T07:10:00.500Z' }],
};
const answer = (cases: unknown) => answerCases(JSON.stringify(cases), null);
const startsAt = (text: string) => ({ value: [[Date.parse(text)]] });

describe('cases', () => {
  it('may carry more than their input, and instants with or without seconds and milliseconds', () => {
    const offered = startsAt('2027-03-28T07:30:00Z');
    expect(answer([{ name: 'a change day', input, expected: [] }])).toEqual(offered);
    const short = { ...input, now: '2027-03-01T00:00Z', from: '2027-03-28T00:00:00.0Z' };
    expect(answer([{ input: short }])).toEqual(offered);
  });

  it('have an answer each, in order; no cases have none', () => {
    expect(answer([])).toEqual({ value: [] });
    const closed = { ...input, weekly: [] };
    expect(answer([{ input: closed }, { input }])).toEqual({
      value: [[], [Date.parse('2027-03-28T07:30Z')]],
    });
  });
});

describe('bad input', () => {
  const at = (path: string, value: unknown) => {
    const changed: unknown = JSON.parse(JSON.stringify({ input }), (key, old: unknown) =>
      key === path ? value : old,
    );
    return answer([changed]);
  };
  const fiveMinutes = 'in steps of five minutes';

  it.each([
    ['timezone', 'Mars/Olympus', '[0].input.timezone must be an IANA time zone that is known here.'],
    ['timezone', '+02:00', '[0].input.timezone must be an IANA time zone that is known here.'],
    ['weekly', {}, '[0].input.weekly must be a list of weekly ranges.'],
    ['weekly', [null], '[0].input.weekly[0] must be a range with days, start and end.'],
    ['days', [0], '[0].input.weekly[0].days[0] must be a weekday, 1 = Monday to 7 = Sunday.'],
    ['date', '2027-02-29', '[0].input.overrides[0].date must be a date YYYY-MM-DD that exists.'],
    ['overrides', [7], '[0].input.overrides[0] must be an override with date and ranges.'],
    ['duration', 0, '[0].input.duration must be a whole number of minutes from 5 to 720, a multiple of 5.'],
    ['duration', 33, '[0].input.duration must be a whole number of minutes from 5 to 720, a multiple of 5.'],
    ['step', '30', '[0].input.step must be a whole number of minutes from 5 to 720.'],
    [
      'bufferAfter',
      245,
      '[0].input.bufferAfter must be a whole number of minutes from 0 to 240, a multiple of 5.',
    ],
    [
      'minNoticeMinutes',
      129_601,
      '[0].input.minNoticeMinutes must be a whole number of minutes from 0 to 129600.',
    ],
    ['from', '2027-03-30T00:00:00Z', '[0].input.to must not be before from.'],
    [
      'busy',
      [{ start: '2027-03-28T07:00Z', end: '2027-03-28T06:00Z' }],
      '[0].input.busy[0].end must not be before the start.',
    ],
    ['busy', [3], '[0].input.busy[0] must be a busy entry with start and end.'],
    [
      'weekly',
      [{ days: [1], start: '24:00', end: '02:00' }],
      `[0].input.weekly[0].start must be a local time from 00:00 to 23:55, ${fiveMinutes}.`,
    ],
    [
      'weekly',
      [{ days: [1], start: '09:00', end: '17:59' }],
      `[0].input.weekly[0].end must be a local time from 00:00 to 24:00, ${fiveMinutes}.`,
    ],
    [
      'weekly',
      Array.from({ length: 13 }, () => ({ days: [3], start: '09:00', end: '10:00' })),
      '[0].input.weekly must hold at most 12 ranges a day.',
    ],
    ['input', null, '[0].input must be an object.'],
  ])('is named by its path: %s = %j', (path, value, problem) => {
    expect(at(path, value)).toEqual({ problem });
  });

  it.each([
    '2027-02-30T00:00:00Z',
    '2027-03-28T24:00:00Z',
    '2027-03-28T00:00:00+01:00',
    '2027-03-28',
    'now',
    '9999-01-01T00:00Z',
  ])('is an instant that is none: %s', (instant) => {
    const instants = 'must be an instant such as 2027-03-28T01:00:00Z, in the years 1970 to 2037';
    expect(at('now', instant)).toEqual({ problem: `[0].input.now ${instants}.` });
  });

  it('is a field that is missing, or one that nobody knows', () => {
    const { duration: _, ...rest } = input;
    expect(answer([{ input }, { input: rest }])).toEqual({ problem: '[1].input.duration is missing.' });
    expect(answer([{ input: { ...input, windowDays: 3 } }])).toEqual({
      problem: '[0].input.windowDays is not a known field.',
    });
  });

  it('is anything that is not a list of cases', () => {
    expect(answer({ input })).toEqual({ problem: 'The input must be a list of cases.' });
    expect(answer([input])).toEqual({ problem: '[0].input is missing.' });
    expect(answerCases('[', null)).toEqual({
      problem: expect.stringMatching(/^The input is not JSON: .*\.$/),
    });
  });
});
