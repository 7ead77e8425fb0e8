// One press sends what the open question holds; what is pending is sent again exactly as it was.
import { describe, expect, it } from 'vitest';
import { cancelToSend, moveToSend } from './what-to-send.ts';
import { stateAfter, viewed, type UntimedEvent } from './manage-fixture.ts';

const asked: UntimedEvent = { kind: 'cancel-opened', key: 'key-1' };
const typed: UntimedEvent = { kind: 'reason-typed', text: ' Ill. ' };
const chosen = { key: 'key-2', start: '2027-01-13T09:00:00Z' };
const choosing: UntimedEvent[] = [{ kind: 'move-opened' }, { kind: 'move-chosen', move: chosen }];

describe('cancelling', () => {
  it('sends the reason as it was typed, or none', () => {
    expect(cancelToSend(stateAfter([viewed(), asked, typed]))).toEqual({ key: 'key-1', reason: 'Ill.' });
    expect(cancelToSend(stateAfter([viewed(), asked]))).toEqual({ key: 'key-1' });
  });

  it('sends nothing without the reason that is required, and nothing where it was not asked', () => {
    expect(cancelToSend(stateAfter([viewed({ reasonRequired: true }), asked]))).toBe('reason-missing');
    expect(cancelToSend(stateAfter([viewed()]))).toBeNull();
  });

  it('sends what is pending again, whatever is typed', () => {
    const input = { key: 'key-1', reason: 'Ill.' };
    const state = stateAfter([viewed({ reasonRequired: true }), asked, { kind: 'cancel-sent', input }]);
    expect(cancelToSend(state)).toEqual(input);
  });
});

describe('moving', () => {
  it('sends the chosen start, and again what is pending', () => {
    expect(moveToSend(stateAfter([viewed(), ...choosing]))).toEqual(chosen);
    const sent: UntimedEvent = { kind: 'move-sent', input: { ...chosen, key: 'key-3' } };
    expect(moveToSend(stateAfter([viewed(), ...choosing, sent]))).toEqual({ ...chosen, key: 'key-3' });
  });

  it('sends nothing before a start is chosen', () => {
    expect(moveToSend(stateAfter([viewed(), { kind: 'move-opened' }]))).toBeNull();
    expect(moveToSend(stateAfter([viewed()]))).toBeNull();
  });
});
