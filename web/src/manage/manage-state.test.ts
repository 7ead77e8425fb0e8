// The manage page as a pure machine: what is shown, what is asked, what survives a reload.
import { describe, expect, it } from 'vitest';
import { isViewDue, memoryOf } from './manage-state.ts';
import { manageViewOf } from './manage-view.ts';
import { common, newLink, newSeen, refused, serverNow, stateAfter, token, viewed } from './manage-fixture.ts';
import type { Untimed } from './manage-fixture.ts';

const input = { token, key: 'key-1' };
const opened: Untimed = { kind: 'cancel-opened', key: 'key-1' };
const sent: Untimed = { kind: 'cancel-sent', input };
const silent = { kind: 'unreachable', cause: 'silent' } as const;
const notFound = refused({ ...common, reason: 'not-found', params: {} });
const cancelAnswer = { status: 'cancelled', booking: newSeen().booking } as const;
const answered = (outcome: Extract<Untimed, { kind: 'cancel-answered' }>['outcome']): Untimed => ({
  kind: 'cancel-answered',
  outcome,
});
const viewAfter = (events: readonly Untimed[], link = newLink()) => manageViewOf(stateAfter(events, link));

describe('what the link shows', () => {
  it('is asked for once, and is the same neutral view for everything that does not work', () => {
    expect(isViewDue(stateAfter([]))).toBe(true);
    expect(isViewDue(stateAfter([viewed()]))).toBe(false);
    const malformed = refused({
      ...common,
      reason: 'invalid-request',
      params: { path: 'token', problem: 'x' },
    });
    for (const outcome of [notFound, malformed]) {
      expect(viewAfter([{ kind: 'viewed', token, outcome }])).toEqual({ kind: 'dead' });
    }
    expect(manageViewOf(stateAfter([], null))).toEqual({ kind: 'dead' });
  });

  it('can be asked for again when it did not come', () => {
    const failed: Untimed = { kind: 'viewed', token, outcome: silent };
    expect(viewAfter([failed])).toEqual({ kind: 'failed', problem: silent });
    expect(isViewDue(stateAfter([failed]))).toBe(false);
    expect(isViewDue(stateAfter([failed, { kind: 'retried' }]))).toBe(true);
  });

  it('is never the answer to an earlier link', () => {
    const next: Untimed = { kind: 'arrived', link: newLink({ token: 'a.b.c' }) };
    expect(viewAfter([next, viewed()])).toEqual({ kind: 'opening' });
  });

  it('is to come, begun or past by the clock of the service', () => {
    const standing = (now: string) => viewAfter([viewed({ now })]);
    expect(standing('2027-01-12T08:59:59Z')).toMatchObject({ standing: 'to-come' });
    expect(standing('2027-01-12T09:00:00Z')).toMatchObject({ standing: 'begun' });
    expect(standing('2027-01-12T09:30:00Z')).toMatchObject({ standing: 'past' });
  });

  it('moves on with the clock while the page is open', () => {
    const before = stateAfter([viewed()], newLink(), serverNow + 3_600_000);
    expect(before.clockOffset).toBe(-3_600_000);
    expect(manageViewOf({ ...before, now: Date.parse('2027-01-12T09:00:00Z') })).toMatchObject({
      standing: 'begun',
    });
  });

  it('is cancelled whoever did it', () => {
    expect(viewAfter([viewed({ status: 'cancelled' })])).toMatchObject({ kind: 'cancelled', mailed: false });
    expect(viewAfter([], newLink({ cancelled: cancelAnswer }))).toMatchObject({
      kind: 'cancelled',
      mailed: true,
    });
  });
});

describe('cancelling', () => {
  it('keeps the key and the reason until it is done, over a reload too', () => {
    const state = stateAfter([viewed(), opened, { kind: 'reason-typed', text: 'Ill.' }]);
    expect(memoryOf(state)?.cancelling).toEqual({ key: 'key-1', reason: 'Ill.', pending: null });
    const back = stateAfter([viewed()], memoryOf(state));
    expect(back.change).toMatchObject({
      cancel: { key: 'key-1', reason: 'Ill.', phase: { kind: 'editing' } },
    });
  });

  it('with no answer locks the reason and remembers exactly what was sent, and what it is about', () => {
    const state = stateAfter([
      viewed(),
      opened,
      sent,
      answered(silent),
      { kind: 'reason-typed', text: 'No.' },
    ]);
    expect(state.change).toMatchObject({
      cancel: { reason: '', pending: input, phase: { kind: 'waiting' } },
    });
    const back = stateAfter([], memoryOf(state));
    expect(isViewDue(back)).toBe(false);
    expect(back.change).toMatchObject({ cancel: { pending: input, phase: { kind: 'waiting', attempt: 0 } } });
    expect(manageViewOf(back)).toMatchObject({ kind: 'appointment' });
  });

  it('stays unknown when the service says to try again', () => {
    const busy = refused({ ...common, retryable: true, reason: 'unavailable', params: {} });
    expect(stateAfter([viewed(), opened, sent, answered(busy)]).change).toMatchObject({
      cancel: { pending: input, phase: { kind: 'waiting' } },
    });
  });

  it('ends in the cancelled view, which a reload shows again without asking', () => {
    const state = stateAfter([viewed(), opened, sent, answered({ kind: 'ok', answer: cancelAnswer })]);
    expect(manageViewOf(state)).toMatchObject({ kind: 'cancelled', mailed: true });
    const back = stateAfter([], memoryOf(state));
    expect(isViewDue(back)).toBe(false);
    expect(manageViewOf(back)).toMatchObject({ kind: 'cancelled' });
  });

  it('says in place that there is nothing left to cancel; closing it looks again', () => {
    const over = refused({ ...common, reason: 'booking-over', params: { state: 'begun' } });
    const state = stateAfter([viewed(), opened, sent, answered(over)]);
    expect(state.change).toMatchObject({ cancel: { over: 'begun', pending: null } });
    expect(manageViewOf(state)).toMatchObject({ kind: 'appointment' });
    const mismatch = refused({
      ...common,
      reason: 'idempotency-mismatch',
      params: { bookingReference: 'HF-1' },
    });
    expect(stateAfter([viewed(), opened, sent, answered(mismatch)]).change).toMatchObject({
      cancel: { over: 'cancelled' },
    });
    expect(isViewDue(stateAfter([viewed(), opened, sent, answered(over), { kind: 'cancel-closed' }]))).toBe(
      true,
    );
  });

  it('can no longer be asked about once the appointment has begun; what was sent before is still answered', () => {
    const begun = '2027-01-12T09:10:00Z';
    expect(viewAfter([viewed({ now: begun }), opened])).toMatchObject({ standing: 'begun' });
    expect(viewAfter([viewed({ now: begun }), opened, sent])).toMatchObject({ standing: 'to-come' });
  });

  it('with a link that was retired meanwhile ends in the neutral view', () => {
    expect(viewAfter([viewed(), opened, sent, answered(notFound)])).toEqual({ kind: 'dead' });
  });

  it('keeps any other refusal beside the reason', () => {
    const fault = refused({ ...common, reason: 'internal', params: {} });
    expect(stateAfter([viewed(), opened, sent, answered(fault)]).change).toMatchObject({
      cancel: { refusal: { reason: 'internal' }, phase: { kind: 'editing' } },
    });
  });

  it('can be left, and another try has another key', () => {
    const state = stateAfter([
      viewed(),
      opened,
      { kind: 'cancel-closed' },
      { kind: 'cancel-opened', key: 'key-2' },
    ]);
    expect(state.change).toMatchObject({ cancel: { key: 'key-2', reason: '' } });
  });
});

describe('stopping reminders', () => {
  const link = newLink({ wish: 'stop-reminders' });

  it('is a question first, and done once the service says so', () => {
    expect(viewAfter([viewed()], link)).toMatchObject({ kind: 'reminders', seen: { reminders: 'on' } });
    const done: Untimed = { kind: 'stop-answered', outcome: { kind: 'ok', answer: { stopped: true } } };
    expect(viewAfter([viewed(), { kind: 'stop-sent' }, done], link)).toMatchObject({
      kind: 'reminders',
      seen: { reminders: 'off' },
    });
  });

  it('that had no answer can be tried again', () => {
    const lost: Untimed = { kind: 'stop-answered', outcome: silent };
    const state = stateAfter([viewed(), { kind: 'stop-sent' }, lost], link);
    expect(state.stopping).toEqual({ kind: 'failed', problem: silent });
    expect(manageViewOf(state)).toMatchObject({ seen: { reminders: 'on' } });
  });

  it('leads back to the appointment', () => {
    expect(viewAfter([viewed(), { kind: 'wished', wish: 'see' }], link)).toMatchObject({
      kind: 'appointment',
    });
  });
});
