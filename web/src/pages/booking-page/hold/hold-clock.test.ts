// The arithmetic of the countdown and of renewing.
import { instant } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { countdown, isAskDue, isInUse } from './hold-clock.ts';
import { minutesIn, newHold, newTerm, takenAt } from './hold-fixture.ts';
import type { HoldState } from './hold-state.ts';

const held: HoldState = {
  hold: newHold(),
  status: 'held',
  askFrom: 0,
  failures: 0,
  isDoubted: false,
  isSecondSecret: false,
};

describe('countdown', () => {
  it('counts whole seconds, and shows 0 only when it is over', () => {
    expect(countdown(newTerm(), minutesIn(1, 12)).secondsLeft).toBe(228);
    expect(countdown(newTerm(), instant(minutesIn(5) - 1)).secondsLeft).toBe(1);
    expect(countdown(newTerm(), minutesIn(5)).secondsLeft).toBe(0);
    expect(countdown(newTerm(), minutesIn(9)).secondsLeft).toBe(0);
  });

  it('is a full ring for five minutes, and never more, however long the answer took', () => {
    expect(countdown(newTerm(), takenAt)).toMatchObject({ share: 1, secondsLeft: 300 });
    expect(countdown(newTerm(), instant(takenAt - 700))).toMatchObject({ share: 1, secondsLeft: 300 });
    expect(countdown(newTerm(), minutesIn(2, 30)).share).toBe(0.5);
  });

  it('is final when renewing cannot move the end', () => {
    expect(countdown(newTerm(), takenAt).isFinal).toBe(false);
    expect(countdown(newTerm({ until: minutesIn(15) }), minutesIn(12)).isFinal).toBe(true);
  });

  it('is ending for the last two minutes, a little later where a renewal may be under way', () => {
    const last = newTerm({ until: minutesIn(15) });
    expect(countdown(last, minutesIn(12, 59)).isEnding).toBe(false);
    expect(countdown(last, minutesIn(13)).isEnding).toBe(true);
    expect(countdown(newTerm(), minutesIn(3, 5)).isEnding).toBe(false);
    expect(countdown(newTerm(), minutesIn(3, 10)).isEnding).toBe(true);
  });
});

describe('isInUse', () => {
  it('is so for two minutes after the last key, tap or focus', () => {
    expect(isInUse(takenAt, minutesIn(1, 59))).toBe(true);
    expect(isInUse(takenAt, minutesIn(2))).toBe(false);
  });
});

describe('isAskDue', () => {
  it('is so when less than two minutes are left and the form is in use', () => {
    expect(isAskDue(held, minutesIn(3), true)).toBe(false);
    expect(isAskDue(held, minutesIn(3, 1), true)).toBe(true);
    expect(isAskDue(held, minutesIn(3, 1), false)).toBe(false);
  });

  it('is so after it lapsed, when the visitor comes back in time', () => {
    expect(isAskDue({ ...held, status: 'lapsed' }, minutesIn(7), true)).toBe(true);
    expect(isAskDue({ ...held, status: 'lapsed' }, minutesIn(15), true)).toBe(false);
  });

  it('is never so when nothing could be gained', () => {
    const last = newHold({ term: newTerm({ until: minutesIn(15) }) });
    expect(isAskDue({ ...held, hold: last }, minutesIn(14), true)).toBe(false);
    expect(isAskDue({ ...held, hold: null }, minutesIn(4), true)).toBe(false);
  });

  it('is so at once for a start that was just chosen, and while in use for one that was not answered', () => {
    const unanswered: HoldState = { ...held, hold: newHold({ term: null }), status: 'asking' };
    expect(isAskDue(unanswered, takenAt, false)).toBe(true);
    expect(isAskDue({ ...unanswered, failures: 1 }, takenAt, false)).toBe(false);
    expect(isAskDue({ ...unanswered, failures: 1 }, takenAt, true)).toBe(true);
  });

  it('is so at once for a hold in doubt, and then while in use', () => {
    const doubted: HoldState = { ...held, status: 'asking', isDoubted: true };
    expect(isAskDue(doubted, minutesIn(1), false)).toBe(true);
    expect(isAskDue({ ...doubted, failures: 1 }, minutesIn(1), false)).toBe(false);
    expect(isAskDue({ ...doubted, failures: 1 }, minutesIn(1), true)).toBe(true);
  });

  it('is never so for the hold of a tab of which this one is a copy', () => {
    expect(isAskDue({ ...held, hold: newHold({ shared: true }) }, minutesIn(4), true)).toBe(false);
  });

  it('waits out the pause after an answer', () => {
    expect(isAskDue({ ...held, askFrom: minutesIn(4) }, minutesIn(3, 30), true)).toBe(false);
  });
});
