// What a violation prints: the rule, and exactly the events that touch the time in question.
import { expect, it } from 'vitest';
import {
  booked,
  call,
  cancel,
  confirm,
  halfPastTen,
  hold,
  held,
  noon,
  setting,
  taken,
  ten,
} from './check/tiny-history.ts';
import { historyOf, type Violation } from './check/violation.ts';
import { describeViolations } from './describe-violations.ts';

const violation: Violation = {
  rule: 'overlap',
  provider: 'ada',
  span: { from: ten, to: ten + 1_800_000 },
  says: 'bookings a and b',
};
const calls = [
  call(confirm('b', halfPastTen), booked(halfPastTen), 5, 6),
  call(confirm('a', ten), booked(ten), 1, 2),
  call(hold('h', ten), held(300), 3, 4),
  call({ op: 'release', hold: 'h' }, { kind: 'ok' }, 7, 8),
  call({ op: 'release', hold: 'other' }, { kind: 'ok' }, 9, 10),
  call(confirm('c', noon), taken, 11, 12),
  call(cancel('a', 'k'), { kind: 'ok' }, 13, 14),
];

it('keeps the calls that touch the time in question, in the order of asking, with what ended them', () => {
  expect(historyOf(violation, setting, calls).map(({ number }) => number)).toEqual([1, 3, 5, 7, 13]);
});

it('adds the list that shows it', () => {
  const list = call({ op: 'list', type: 'call', ownHold: null }, { kind: 'ok', starts: [] }, 20, 21);
  const shown = historyOf({ ...violation, call: 20 }, setting, [...calls, list]);
  expect(shown.at(-1)).toBe(list);
});

it('says how often each rule was broken, and describes the shortest histories first', () => {
  const lines = describeViolations([{ violation, round: { setting, calls } }], 5);
  expect(lines.slice(0, 3)).toEqual([
    '1 x overlap',
    '',
    'overlap: bookings a and b (ada, 2027-01-12T10:00:00.000Z to 2027-01-12T10:30:00.000Z)',
  ]);
  expect(lines[3]).toBe(
    '  09:00:01.000-09:00:02.000 #1 alan at 0.1: confirm type=call start=2027-01-12T10:00:00.000Z key=a' +
      ` content=call ${ten} -> ok startsAt=2027-01-12T10:00:00.000Z`,
  );
});
