// A hold that nobody needs any more is released, and no other.
import { instant } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { heldStart, heldUntil, newHold, newTerm, refusedAs } from './hold-fixture.ts';
import { releasedByAnswer, releasedByClosing, releasedByOpening } from './holds-to-release.ts';
import type { HoldOutcome } from './hold-state.ts';

const other = instant(heldStart + 3_600_000);
const held = heldUntil(newTerm());
const taken = refusedAs({ reason: 'slot-taken', params: { alternatives: [] } });
const silent: HoldOutcome = { kind: 'unreachable', cause: 'silent' };

describe('opening a form by a link', () => {
  const byLink = (stored: Parameters<typeof releasedByOpening>[0], start = heldStart) =>
    releasedByOpening(stored, { start, chosen: false });

  it('releases the hold on another start, and the one that was left', () => {
    expect(byLink(newHold(), other)).toBe('first-secret');
    expect(byLink(newHold({ left: true }))).toBe('first-secret');
  });

  it('keeps the hold on the same start, and what another tab holds', () => {
    expect(byLink(newHold())).toBeNull();
    expect(byLink(newHold({ shared: true }), other)).toBeNull();
    expect(byLink(null)).toBeNull();
  });
});

it('choosing a start releases nothing: the new hold replaces the old one', () => {
  expect(releasedByOpening(newHold(), { start: other, chosen: true })).toBeNull();
});

describe('an answer', () => {
  const replacing = newHold({ replaces: 'old-secret' });

  it('that is a final no releases the hold that was to be replaced', () => {
    expect(releasedByAnswer(replacing, taken, false)).toEqual({
      released: ['old-secret'],
      isForgotten: false,
    });
    expect(releasedByAnswer(replacing, held, false)).toEqual({ released: [], isForgotten: false });
    expect(releasedByAnswer(replacing, silent, false)).toEqual({ released: [], isForgotten: false });
  });

  it('that comes too late releases what it may have taken, and forgets what it refused', () => {
    expect(releasedByAnswer(newHold(), held, true)).toEqual({
      released: ['first-secret'],
      isForgotten: false,
    });
    expect(releasedByAnswer(newHold(), silent, true)).toEqual({
      released: ['first-secret'],
      isForgotten: false,
    });
    expect(releasedByAnswer(newHold(), taken, true)).toEqual({ released: [], isForgotten: true });
  });
});

describe('closing the form', () => {
  it('releases the hold and remembers it as left', () => {
    expect(releasedByClosing(newHold(), null)).toEqual({
      remembered: newHold({ left: true }),
      released: 'first-secret',
    });
  });

  it('leaves what is still asked for to its answer', () => {
    expect(releasedByClosing(newHold(), 'first-secret').released).toBeNull();
  });

  it('forgets what another tab holds', () => {
    expect(releasedByClosing(newHold({ shared: true }), null)).toEqual({ remembered: null, released: null });
    expect(releasedByClosing(null, null)).toEqual({ remembered: null, released: null });
  });
});
