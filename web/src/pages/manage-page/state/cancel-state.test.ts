// Cancelling as a pure machine: asked, sent until it is answered, or barred.
import { describe, expect, it } from 'vitest';
import { cancelInput, openedCancel } from './cancel-state.ts';
import { isViewDue } from './manage-state.ts';
import { whatToRemember } from './what-to-remember.ts';
import { manageViewOf } from './manage-view.ts';
import {
  backTo,
  common,
  freshToken,
  newSeen,
  refused,
  session,
  stateAfter,
  viewed,
  type UntimedEvent,
} from './manage-fixture.ts';

const input = { key: 'key-1' };
const opened: UntimedEvent = { kind: 'cancel-opened', key: 'key-1' };
const sent: UntimedEvent = { kind: 'cancel-sent', input };
const silent = { kind: 'unreachable', cause: 'silent' } as const;
const response = { status: 'cancelled', booking: newSeen().booking, manageToken: freshToken } as const;
const returned = (outcome: Extract<UntimedEvent, { kind: 'cancel-returned' }>['outcome']): UntimedEvent => ({
  kind: 'cancel-returned',
  outcome,
});
const viewAfter = (events: readonly UntimedEvent[]) => manageViewOf(stateAfter(events));

describe('cancelling', () => {
  it('keeps the key and the reason until it is done, over a reload too', () => {
    const state = stateAfter([viewed(), opened, { kind: 'reason-typed', text: 'Ill.' }]);
    expect(whatToRemember(state)?.cancelling).toEqual({ key: 'key-1', reason: 'Ill.', pending: null });
    const back = stateAfter([viewed({}, session)], backTo(whatToRemember(state)));
    expect(back.change).toMatchObject({
      cancel: { key: 'key-1', reason: 'Ill.', phase: { kind: 'editing' } },
    });
  });

  it('refused in words that the page does not know keeps the reason and is not sent again', () => {
    const typed: UntimedEvent = { kind: 'reason-typed', text: 'Ill.' };
    const no = returned({ kind: 'outdated', isRefusal: true });
    const state = stateAfter([viewed(), opened, typed, sent, no]);
    expect(state.change).toMatchObject({ cancel: { isOutdated: true, reason: 'Ill.', pending: null } });
  });

  it('with no answer locks the reason and remembers exactly what was sent, and what it is about', () => {
    const typed: UntimedEvent = { kind: 'reason-typed', text: 'No.' };
    const state = stateAfter([viewed(), opened, sent, returned(silent), typed]);
    expect(state.change).toMatchObject({
      cancel: { reason: '', pending: input, phase: { kind: 'waiting' } },
    });
    const back = stateAfter([], backTo(whatToRemember(state)));
    expect(isViewDue(back)).toBe(false);
    expect(back.change).toMatchObject({ cancel: { pending: input, phase: { kind: 'waiting', attempt: 0 } } });
    expect(manageViewOf(back)).toMatchObject({ kind: 'appointment' });
  });

  it('stays unknown when the service says to try again', () => {
    const busy = refused({ ...common, retryable: true, reason: 'unavailable', params: {} });
    expect(stateAfter([viewed(), opened, sent, returned(busy)]).change).toMatchObject({
      cancel: { pending: input, phase: { kind: 'waiting' } },
    });
  });

  it('ends in the cancelled view, and shows it while the fresh link is exchanged', () => {
    const done = stateAfter([viewed(), opened, sent, returned({ kind: 'ok', response })]);
    expect(manageViewOf(done)).toMatchObject({ kind: 'cancelled', mailed: true });
  });

  it('says in place that there is nothing left to cancel; leaving it looks again', () => {
    const over = refused({ ...common, reason: 'booking-over', params: { state: 'begun' } });
    const state = stateAfter([viewed(), opened, sent, returned(over)]);
    expect(state.change).toMatchObject({
      cancel: { obstacle: { kind: 'over', state: 'begun' }, pending: null },
    });
    expect(manageViewOf(state)).toMatchObject({ kind: 'appointment' });
    const params = { bookingReference: 'HF-1' };
    const mismatch = refused({ ...common, reason: 'idempotency-mismatch', params });
    expect(stateAfter([viewed(), opened, sent, returned(mismatch)]).change).toMatchObject({
      cancel: { obstacle: { kind: 'over', state: 'cancelled' } },
    });
    expect(isViewDue(stateAfter([viewed(), opened, sent, returned(over), { kind: 'change-left' }]))).toBe(
      true,
    );
  });

  it('says in place that the policy has closed it meanwhile, and whom to ask', () => {
    const params = { change: 'cancel', why: 'too-late', contact: 'ada@example.com' } as const;
    const closed = refused({ ...common, reason: 'change-closed', params });
    expect(stateAfter([viewed(), opened, sent, returned(closed)]).change).toMatchObject({
      cancel: { obstacle: { kind: 'closed', why: 'too-late', contact: 'ada@example.com' } },
    });
  });

  it('asks for a reason where one is required, before and after sending', () => {
    const asked = openedCancel('key-1');
    expect(cancelInput({ ...asked, reason: ' ' }, true)).toBeNull();
    expect(cancelInput({ ...asked, reason: ' ' }, false)).toEqual({ key: 'key-1' });
    expect(cancelInput({ ...asked, reason: ' Ill. ' }, true)).toEqual({ key: 'key-1', reason: 'Ill.' });
    const params = { path: 'reason', problem: 'needed' };
    const refusedForIt = refused({ ...common, reason: 'invalid-request', params });
    const missed = stateAfter([viewed(), opened, sent, returned(refusedForIt)]);
    expect(missed.change).toMatchObject({ cancel: { isReasonMissing: true, phase: { kind: 'editing' } } });
    const typed: UntimedEvent = { kind: 'reason-typed', text: 'I' };
    expect(stateAfter([viewed(), opened, { kind: 'reason-missed' }, typed]).change).toMatchObject({
      cancel: { isReasonMissing: false },
    });
  });

  it('can no longer be asked about once the appointment has begun; what was sent before is still answered', () => {
    const begun = '2027-01-12T09:10:00Z';
    expect(viewAfter([viewed({ now: begun }), opened])).toMatchObject({ stage: 'begun' });
    expect(viewAfter([viewed({ now: begun }), opened, sent])).toMatchObject({ stage: 'to-come' });
  });

  it('of what something else has changed meanwhile says that the page is out of date', () => {
    const notFound = refused({ ...common, reason: 'not-found', params: {} });
    expect(viewAfter([viewed(), opened, sent, returned(notFound)])).toEqual({
      kind: 'dead',
      overtaken: true,
    });
  });

  it('keeps any other refusal beside the reason', () => {
    const fault = refused({ ...common, reason: 'internal', params: {} });
    expect(stateAfter([viewed(), opened, sent, returned(fault)]).change).toMatchObject({
      cancel: { refusal: { reason: 'internal' }, phase: { kind: 'editing' } },
    });
  });

  it('can be left, and another try has another key', () => {
    const reopened: UntimedEvent = { kind: 'cancel-opened', key: 'key-2' };
    const state = stateAfter([viewed(), opened, { kind: 'change-left' }, reopened]);
    expect(state.change).toMatchObject({ cancel: { key: 'key-2', reason: '' } });
  });
});
