// The checker on blocked time: an owner like a booking, and responses that agree with what is stored.
import { describe, expect, it } from 'vitest';
import { checkRun } from './check-run.ts';
import type { Call, Outcome } from './history.ts';
import type { RawState } from './raw-state.ts';
import { minuteMs } from './setting.ts';
import {
  block,
  blockDocument,
  blocked,
  booked,
  bookingDocument,
  call,
  confirm,
  held,
  hold,
  holdDocument,
  listing,
  noon,
  reading,
  setting,
  taken,
  ten,
  unblock,
  unknown,
} from './tiny-history.ts';

const rules = (calls: readonly Call[], state: RawState) => [
  ...new Set(checkRun(setting, calls, [state]).violations.map(({ rule }) => rule)),
];
const list = { op: 'list', type: 'call', ownHold: null } as const;
const ok: Outcome = { kind: 'ok' };
const timeTaken: Outcome = { kind: 'refused', reason: 'time-taken' };
const made = call(block('x', ten), blocked(ten), 1, 2);
const onlyX = reading({ blocks: [blockDocument('x', ten)] });
const released = reading({ blocks: [blockDocument('x', ten, { status: 'released' })] });

describe('blocked time', () => {
  it('is in order when it is stored as asked, and released as asked', () => {
    expect(rules([made, call(list, listing([noon]), 3, 4)], onlyX)).toEqual([]);
    expect(rules([made, call(unblock('x'), ok, 3, 4)], released)).toEqual([]);
    expect(rules([call(block('x', ten), unknown, 1, 2)], onlyX)).toEqual([]);
    expect(rules([call(block('x', ten), unknown, 1, 2)], reading({}))).toEqual([]);
  });

  it('may overlap no booking', () => {
    const state = reading({ bookings: [bookingDocument('b', ten)], blocks: [blockDocument('x', ten)] });
    expect(rules([made, call(confirm('b', ten), booked(ten), 3, 4)], state)).toContain('overlap');
  });

  it('owns its cells and its ledger entry', () => {
    expect(rules([made], { ...onlyX, cells: onlyX.cells.slice(1) })).toEqual(['cells']);
    expect(rules([made], { ...onlyX, ledger: [] })).toEqual(['ledger']);
    const left = { ...released, cells: onlyX.cells.slice(0, 1) };
    expect(rules([made, call(unblock('x'), ok, 3, 4)], left)).toEqual(['cells']);
  });

  it('hides its time from lists while it stands, and not after', () => {
    expect(rules([made, call(list, listing([ten, noon]), 3, 4)], onlyX)).toEqual(['listed-but-taken']);
    const calls = [made, call(unblock('x'), ok, 3, 4), call(list, listing([noon]), 5, 6)];
    expect(rules(calls, released)).toEqual(['time-lost']);
  });

  it('is a reason to refuse others, and needs one itself', () => {
    expect(rules([made, call(confirm('b', ten), taken, 3, 4)], onlyX)).toEqual([]);
    expect(rules([call(block('y', ten), timeTaken, 1, 2)], reading({}))).toEqual(['taken-without-conflict']);
    expect(rules([made, call(block('y', ten + 15 * minuteMs), timeTaken, 3, 4)], onlyX)).toEqual([]);
  });

  it('takes no time of a live hold', () => {
    const state = reading({ blocks: [blockDocument('x', ten)], holds: [holdDocument('h', ten)] });
    const calls = [call(hold('h', ten), held(300), 1, 2), call(block('x', ten), blocked(ten), 3, 4)];
    expect(rules(calls, state)).toContain('hold-robbed');
  });
});

describe('responses about blocks', () => {
  it('are backed by a document', () => {
    expect(rules([made], reading({}))).toEqual(['blocks']);
    expect(rules([made, call(unblock('x'), ok, 3, 4)], onlyX)).toEqual(['blocks']);
    expect(rules([made], released)).toEqual(['blocks']);
    const missed = call(unblock('x'), { kind: 'refused', reason: 'not-found' }, 3, 4);
    expect(rules([made, missed], onlyX)).toEqual(['blocks']);
  });

  it('name the time that was asked for, which is the time that is taken', () => {
    expect(rules([call(block('x', ten), blocked(noon), 1, 2)], onlyX)).toEqual(['wrong-span']);
    expect(rules([made], reading({ blocks: [blockDocument('x', noon)] }))).toEqual(['wrong-span']);
  });

  it('are the same for the same key, and a mismatch only for other content', () => {
    const again = (outcome: Outcome, content = `${ten}`) =>
      rules([made, call({ ...block('x', ten), content }, outcome, 3, 4)], onlyX);
    const mismatch: Outcome = { kind: 'refused', reason: 'key-used' };
    expect(again(blocked(ten))).toEqual([]);
    expect(again(timeTaken)).toContain('answers-disagree');
    expect(again(mismatch)).toEqual(['answers-disagree']);
    expect(again(mismatch, 'other')).toEqual([]);
  });
});
