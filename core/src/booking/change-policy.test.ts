import { openPolicy } from '@holdfast/contract/documents/booking-type.ts';
import { describe, expect, it } from 'vitest';
import { instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import { someAgreement, someBooking } from './booking-fixture.ts';
import type { Booking } from './booking-types.ts';
import { cancelRight, moveRight, movesLeft } from './change-policy.ts';

const startsAt = instantFromIso('2027-01-12T09:00:00Z');
const before = (minutes: number) => instant(startsAt - minutes * minuteMs);

function booking(policy: object, wishes: Partial<Booking> = {}): Booking {
  const type = { ...someAgreement.type, policy: { ...openPolicy, ...policy } };
  return { ...someBooking, agreement: { ...someAgreement, startsAt, type }, ...wishes };
}

describe('what a client may still change', () => {
  it('ends the policy’s minutes before the start, to the millisecond', () => {
    const dayBefore = booking({ cancelUntilMinutes: 1_440 });
    expect(cancelRight(dayBefore, instant(before(1_440) - 1))).toEqual({
      until: before(1_440),
      closed: null,
    });
    expect(cancelRight(dayBefore, before(1_440)).closed).toBe('too-late');
    expect(moveRight(dayBefore, before(1_440)).closed).toBeNull();
  });

  it('ends with the start when the policy says nothing else, and nothing is open afterwards', () => {
    expect(cancelRight(booking({}), instant(startsAt - 1)).closed).toBeNull();
    expect(cancelRight(booking({}), startsAt).closed).toBe('begun');
    expect(moveRight(booking({}), startsAt).closed).toBe('begun');
  });

  it('is nothing for a cancelled booking and for what the policy does not offer', () => {
    expect(cancelRight(booking({}, { status: 'cancelled' }), before(60)).closed).toBe('cancelled');
    const never = booking({ cancelUntilMinutes: null, moveUntilMinutes: null });
    expect(cancelRight(never, before(60))).toEqual({ until: null, closed: 'not-offered' });
    expect(moveRight(never, before(60))).toEqual({ until: null, closed: 'not-offered' });
  });

  it('is as many moves as the policy says, and cancelling stays open after the last one', () => {
    const last = booking({ mostMoves: 2 }, { moves: 2 });
    expect(moveRight(booking({ mostMoves: 2 }, { moves: 1 }), before(60)).closed).toBeNull();
    expect(moveRight(last, before(60)).closed).toBe('too-many-moves');
    expect(cancelRight(last, before(60)).closed).toBeNull();
    expect([movesLeft(last), movesLeft(booking({ mostMoves: null }, { moves: 9 }))]).toEqual([0, null]);
    expect(movesLeft(booking({ mostMoves: 1 }, { moves: 3 }))).toBe(0);
  });
});
