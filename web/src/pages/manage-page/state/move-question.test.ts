// The question whether to move shows what is new, and is not answered before that can be read.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { moveQuestion } from './move-question.ts';
import { newSeen } from './manage-fixture.ts';
import { newType } from '../../../shared/picker/picker-fixture.ts';
import { openedMove, type MoveState } from './move-state.ts';

const start = instantFromIso('2027-01-13T09:00:00Z');
const seen = newSeen();
const same = newType({ id: 'call', name: 'Call', durationMinutes: 30, place: { kind: 'phone', text: '' } });
const longer = { ...same, durationMinutes: 45 };
const chosen = { key: 'key-1', start: '2027-01-13T09:00:00Z' };
const ask = (bookable: typeof same | null, change: Partial<MoveState> = {}) =>
  moveQuestion(seen, { ...openedMove, chosen, ...change }, start, bookable);

describe('the terms', () => {
  it('are news where they differ from what was agreed, and the end follows them', () => {
    expect(ask(same)).toMatchObject({ news: [], endsAt: start + 30 * 60_000 });
    const question = ask(longer);
    expect(question.news).toHaveLength(1);
    expect(question.endsAt).toBe(start + 45 * 60_000);
  });

  it('that the service calls changed are said even where nothing that is shown differs', () => {
    expect(ask(same, { changed: same }).isOtherwiseChanged).toBe(true);
    expect(ask(longer, { changed: longer }).isOtherwiseChanged).toBe(false);
    expect(ask(same).isOtherwiseChanged).toBe(false);
  });
});

describe('the button', () => {
  it('waits for the list where terms were shown before a reload', () => {
    const shown = { chosen: { ...chosen, terms: 'terms-of-today-1' } };
    expect(ask(null, shown).isReady).toBe(false);
    expect(ask(same, shown).isReady).toBe(true);
    expect(ask(null).isReady).toBe(true);
  });

  it('is there until the move is lost, barred or unsure, and rests while it is sent', () => {
    expect(ask(same)).toMatchObject({ isAsked: true, isSending: false });
    expect(ask(same, { phase: { kind: 'sending', attempt: 0 } })).toMatchObject({
      isAsked: true,
      isSending: true,
      isReady: false,
    });
    expect(ask(same, { phase: { kind: 'sending', attempt: 1 } }).isAsked).toBe(false);
    expect(ask(same, { lost: { reason: 'slot-taken', alternatives: [] } }).isAsked).toBe(false);
    expect(ask(same, { obstacle: { kind: 'moved-before' } }).isAsked).toBe(false);
    expect(ask(same, { isOutdated: true }).isAsked).toBe(false);
  });
});
