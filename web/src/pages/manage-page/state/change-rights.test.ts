// What may still be changed, as the clock goes on and as people read it.
import { instant, type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { changeRights } from './change-rights.ts';
import { clockOf } from '@holdfast/contract/time/clock-fixture.ts';
import { newSeen } from './manage-fixture.ts';
import { sayClosedRights, sayOpenRights } from '../words/say-rights.ts';
import type { Seen } from './manage-state.ts';

const start = instantFromIso('2027-01-12T09:00:00Z');
const dayBefore = '2027-01-11T09:00:00Z';
const open = (until: string) => ({ until, closed: null });
const tooLate = { until: dayBefore, closed: 'too-late' } as const;
const never = { until: null, closed: 'not-offered' } as const;

function said(change: Partial<Seen>, now: Instant, movesLeft: number | null = 2) {
  const rights = changeRights(newSeen(change), now);
  const at = { start, now, clock: clockOf('America/New_York'), movesLeft };
  return { open: sayOpenRights(rights, at), closed: sayClosedRights(rights, at) };
}

describe('changeRights', () => {
  it('closes at the very moment that was said, while the page is open', () => {
    const seen = newSeen({ cancelling: open(dayBefore), moving: open(dayBefore) });
    expect(changeRights(seen, instant(instantFromIso(dayBefore) - 1)).cancel.closed).toBeNull();
    expect(changeRights(seen, instantFromIso(dayBefore)).cancel.closed).toBe('too-late');
    expect(changeRights(seen, instantFromIso(dayBefore)).move.closed).toBe('too-late');
  });

  it('keeps why something was closed already', () => {
    const moving = { until: dayBefore, closed: 'too-many-moves' } as const;
    expect(changeRights(newSeen({ moving }), start).move.closed).toBe('too-many-moves');
  });
});

describe('what people read about their rights', () => {
  const now = instantFromIso('2027-01-10T09:00:00Z');

  it('says until when, and how many moves are left', () => {
    const both = said({ cancelling: open(dayBefore), moving: open(dayBefore) }, now);
    expect(both.open).toMatch(/^You can cancel until Mon .*\d:\d\d.* and move it up to 2 times\.$/);
    expect(both.closed).toEqual([]);
    const wire = '2027-01-12T09:00:00Z';
    const begins = said({ cancelling: open(wire), moving: open(wire) }, now, null);
    expect(begins.open).toBe('You can cancel or move it until it starts.');
  });

  it('says what is left when one of the two is closed, and why the other is', () => {
    const moveClosed = said(
      { cancelling: open(dayBefore), moving: { until: dayBefore, closed: 'too-many-moves' } },
      now,
      0,
    );
    expect(moveClosed.open).toMatch(/^You can cancel until Mon/);
    expect(moveClosed.closed).toEqual(['It has already been moved as many times as allowed here.']);
    const cancelClosed = said({ cancelling: never, moving: open(dayBefore) }, now, 1);
    expect(cancelClosed.open).toMatch(/^You can move it until Mon .*, once more\.$/);
    expect(cancelClosed.closed).toEqual(['It can’t be cancelled online.']);
  });

  it('says once why both are closed', () => {
    const late = said({ cancelling: tooLate, moving: tooLate }, now);
    expect(late.open).toBeNull();
    expect(late.closed).toEqual([expect.stringMatching(/^It’s too late to move or cancel it here.*Mon/)]);
    expect(said({ cancelling: never, moving: never }, now).closed).toEqual([
      'It can’t be moved or cancelled online.',
    ]);
  });
});
