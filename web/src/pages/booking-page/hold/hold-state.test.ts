// What each response makes of the hold, and which hold a form opens with.
import { instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { heldStart, heldUntil, minutesIn, newHold, newTerm, refusedAs, takenAt } from './hold-fixture.ts';
import { holdReducer, lossFrom, openedHold, type HoldOutcome, type HoldState } from './hold-state.ts';

const opening = { start: heldStart, chosen: true, secret: 'new-secret', at: takenAt };
const other = instant(heldStart + 3_600_000);
const taken = openedHold(null, opening);
const alternatives = ['2027-01-12T09:00:00Z'];
const unreachable: HoldOutcome = { kind: 'unreachable', cause: 'silent' };

function after(state: HoldState, outcome: HoldOutcome, at = minutesIn(0, 1)): HoldState {
  const secret = state.hold?.secret ?? 'none';
  return holdReducer(state, { kind: 'returned', secret, outcome, newSecret: 'newer-secret', at });
}
const held = after(taken, heldUntil(newTerm()));

describe('opening the form', () => {
  it('by choosing a start asks for it with the new secret', () => {
    expect(taken).toMatchObject({
      status: 'asking',
      hold: { secret: 'new-secret', start: heldStart, replaces: null, term: null },
    });
  });

  it('by a link holds nothing', () => {
    expect(openedHold(null, { ...opening, chosen: false })).toMatchObject({ status: 'none', hold: null });
  });

  it('after a reload goes on with the hold it had, chosen or not', () => {
    const again = openedHold(newHold(), { ...opening, chosen: false });
    expect(again).toMatchObject({ status: 'held', hold: newHold() });
  });

  it('after a reload that came long after says that it lapsed', () => {
    expect(openedHold(newHold(), { ...opening, at: minutesIn(6) }).status).toBe('lapsed');
  });

  it('after a reload before the first answer asks again with the same secret', () => {
    const unanswered = newHold({ term: null });
    expect(openedHold(unanswered, opening)).toMatchObject({ status: 'asking', hold: unanswered });
  });

  it('for another start names the earlier hold to be replaced', () => {
    expect(openedHold(newHold(), { ...opening, start: other }).hold?.replaces).toBe('first-secret');
  });

  it('again after going back takes a new hold, which replaces what may be left of the old one', () => {
    const { hold } = openedHold(newHold({ left: true }), opening);
    expect(hold).toMatchObject({ secret: 'new-secret', replaces: 'first-secret' });
  });

  it('changes nothing when the form shows the same start again', () => {
    expect(holdReducer(held, { kind: 'opened', ...opening, chosen: false, secret: 'x' })).toBe(held);
  });
});

describe('an answer', () => {
  it('that it is held says until when, and the earlier hold is done with', () => {
    const exchanged = after(openedHold(newHold(), { ...opening, start: other }), heldUntil(newTerm()));
    expect(exchanged).toMatchObject({ status: 'held', hold: { replaces: null, term: newTerm() } });
  });

  it('of a start that is not the chosen one any more changes nothing', () => {
    const event = {
      kind: 'returned',
      secret: 'old',
      outcome: unreachable,
      newSecret: 'x',
      at: takenAt,
    } as const;
    expect(holdReducer(held, event)).toBe(held);
  });

  it('that never came leaves the form without a hold that may exist: the same secret is asked again, later', () => {
    const state = after(taken, unreachable, takenAt);
    expect(state).toMatchObject({ status: 'without', hold: taken.hold, failures: 1 });
    expect(state.askFrom).toBe(takenAt + 2_000);
    expect(after(state, heldUntil(newTerm()))).toMatchObject({ status: 'held', failures: 0 });
  });

  it('that never came to a renewal leaves what is held as it is', () => {
    const state = after(held, unreachable);
    expect(state).toMatchObject({ status: 'held', hold: held.hold });
    expect(state.askFrom).toBeGreaterThan(minutesIn(0, 1));
  });

  it.each([
    refusedAs({ reason: 'slot-taken', params: { alternatives } }),
    refusedAs({ reason: 'slot-not-offered', params: { alternatives } }),
    refusedAs({ reason: 'hold-over', params: { state: 'lost' } }),
  ])('that the start cannot be had ends the hold, and the form says so', (outcome) => {
    expect(after(held, outcome)).toMatchObject({ status: 'gone', hold: null });
    expect(lossFrom(outcome, heldStart)?.start).toBe(heldStart);
  });

  it.each(['released', 'ended'] as const)(
    'that the hold was %s is one more try with a new secret',
    (state) => {
      const over = refusedAs({ reason: 'hold-over', params: { state } });
      const second = after(held, over);
      expect(second).toMatchObject({ status: 'asking', hold: { secret: 'newer-secret', term: null } });
      expect(after(second, over)).toMatchObject({ status: 'without', hold: null });
    },
  );

  it.each([
    refusedAs({ reason: 'too-many-holds', params: { limit: 'visitor' } }),
    refusedAs({ reason: 'internal', params: {} }),
    refusedAs({ reason: 'not-found', params: {} }),
  ])('that nothing can be held lets the form go on without, and nobody has lost anything', (outcome) => {
    expect(after(taken, outcome)).toMatchObject({ status: 'without', hold: null });
    expect(lossFrom(outcome, heldStart)).toBeNull();
  });

  it('in words that the page does not know is not asked for again; what may be held goes with the booking', () => {
    const no = after(taken, { kind: 'outdated', isRefusal: true });
    expect(no).toMatchObject({ status: 'without', hold: null });
    const unread = after(taken, { kind: 'outdated', isRefusal: false });
    expect(unread).toMatchObject({ status: 'without', hold: taken.hold });
    expect(unread.askFrom).toBe(Number.POSITIVE_INFINITY);
    expect(after(held, { kind: 'outdated', isRefusal: false }).status).toBe('held');
  });

  it('that there is too much going on is asked for again', () => {
    const busy = refusedAs({ reason: 'unavailable', params: {}, retryable: true });
    expect(after(taken, busy)).toMatchObject({ status: 'without', hold: taken.hold });
  });

  it('that this hold was booked elsewhere is never asked for again', () => {
    const booked = refusedAs({ reason: 'hold-over', params: { state: 'booked' } });
    expect(after(held, booked).askFrom).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('time', () => {
  it('lapses the hold at its end, and a renewal brings it back', () => {
    expect(holdReducer(held, { kind: 'ticked', at: minutesIn(4, 59) })).toBe(held);
    const lapsed = holdReducer(held, { kind: 'ticked', at: minutesIn(5) });
    expect(lapsed).toMatchObject({ status: 'lapsed', hold: held.hold });
    const renewed = after(lapsed, heldUntil(newTerm({ until: minutesIn(11) })), minutesIn(6));
    expect(renewed.status).toBe('held');
  });
});

describe('doubt', () => {
  const doubted = holdReducer(held, { kind: 'doubted' });

  it('says nothing of the hold before it was asked about, and only of one that was known', () => {
    expect(doubted).toMatchObject({ status: 'asking', isDoubted: true, hold: held.hold, askFrom: 0 });
    const lapsed = holdReducer(held, { kind: 'ticked', at: minutesIn(5) });
    expect(holdReducer(lapsed, { kind: 'doubted' })).toBe(lapsed);
    expect(holdReducer(taken, { kind: 'doubted' })).toBe(taken);
  });

  it('ends with the answer: held as it was, or gone', () => {
    expect(after(doubted, heldUntil(newTerm()))).toMatchObject({ status: 'held', isDoubted: false });
    const lost = refusedAs({ reason: 'hold-over', params: { state: 'lost' } });
    expect(after(doubted, lost)).toMatchObject({ status: 'gone', hold: null });
  });

  it('stays without an answer: nothing is promised, and it is asked again', () => {
    const unsure = after(doubted, unreachable);
    expect(unsure).toMatchObject({ status: 'without', isDoubted: true, hold: held.hold, failures: 1 });
    expect(after(unsure, heldUntil(newTerm())).status).toBe('held');
  });
});

describe('a tab that is a copy', () => {
  const copy = holdReducer(held, { kind: 'copied' });

  it('promises nothing, and keeps the secret for booking', () => {
    expect(copy).toMatchObject({ status: 'none', hold: { secret: 'new-secret', shared: true } });
    expect(openedHold(copy.hold, opening)).toMatchObject({ status: 'none', hold: copy.hold });
  });

  it('takes a hold of its own for another start, and leaves the other tab its own', () => {
    const next = openedHold(copy.hold, { ...opening, start: other, secret: 'own-secret' });
    expect(next).toMatchObject({ status: 'asking', hold: { secret: 'own-secret', replaces: null } });
  });
});

describe('lossFrom', () => {
  it('brings the free times that the service named, or leaves them to the list', () => {
    const refused = refusedAs({ reason: 'slot-taken', params: { alternatives } });
    expect(lossFrom(refused, heldStart)?.alternatives).toEqual([instantFromIso('2027-01-12T09:00:00Z')]);
    const over = refusedAs({ reason: 'hold-over', params: { state: 'lost' } });
    expect(lossFrom(over, heldStart)).toEqual({ start: heldStart, reason: 'slot-taken', alternatives: null });
  });
});
