// The manage page as a pure machine: what is shown, what is asked, what survives a reload.
import { instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { isViewDue, tokenOf } from './manage-state.ts';
import { whatToRemember } from './what-to-remember.ts';
import { manageViewOf } from './manage-view.ts';
import {
  backTo,
  common,
  freshToken,
  newLink,
  newRemembered,
  newSeen,
  refused,
  serverNow,
  session,
  stateAfter,
  token,
  viewed,
  type UntimedEvent,
} from './manage-fixture.ts';

const silent = { kind: 'unreachable', cause: 'silent' } as const;
const notFound = refused({ ...common, reason: 'not-found', params: {} });
const viewAfter = (events: readonly UntimedEvent[], arrival = newLink()) =>
  manageViewOf(stateAfter(events, arrival));

describe('what the link shows', () => {
  it('is asked for once, and is the same neutral view for everything that does not work', () => {
    expect(isViewDue(stateAfter([]))).toBe(true);
    expect(isViewDue(stateAfter([viewed()]))).toBe(false);
    const malformed = refused({
      ...common,
      reason: 'invalid-request',
      params: { path: 'token', problem: 'x' },
    });
    const dead = { kind: 'dead', overtaken: false };
    for (const outcome of [notFound, malformed]) {
      expect(viewAfter([{ kind: 'viewed', token, outcome }])).toEqual(dead);
    }
    expect(manageViewOf(stateAfter([], null))).toEqual(dead);
  });

  it('can be asked for again when it did not come', () => {
    const failed: UntimedEvent = { kind: 'viewed', token, outcome: silent };
    expect(viewAfter([failed])).toEqual({ kind: 'failed', problem: silent });
    expect(isViewDue(stateAfter([failed]))).toBe(false);
    expect(isViewDue(stateAfter([failed, { kind: 'retried' }]))).toBe(true);
  });

  it('is never the answer to an earlier link', () => {
    const next: UntimedEvent = { kind: 'arrived', arrival: newLink({ token: 'a.b.c' }) };
    expect(viewAfter([next, viewed()])).toEqual({ kind: 'opening' });
  });

  it('is not interrupted by the link that is open already', () => {
    const again: UntimedEvent = { kind: 'arrived', arrival: newLink({ wish: 'stop-reminders' }) };
    const state = stateAfter([viewed(), { kind: 'cancel-opened', key: 'key-1' }, again]);
    expect(state.change.kind).toBe('cancelling');
    expect(manageViewOf(state).kind).toBe('reminders');
  });

  it('is to come, begun or past by the clock of the service', () => {
    const stage = (now: string) => viewAfter([viewed({ now })]);
    expect(stage('2027-01-12T08:59:59Z')).toMatchObject({ stage: 'to-come' });
    expect(stage('2027-01-12T09:00:00Z')).toMatchObject({ stage: 'begun' });
    expect(stage('2027-01-12T09:30:00Z')).toMatchObject({ stage: 'past' });
  });

  it('moves on with the clock while the page is open', () => {
    const before = stateAfter([viewed()], newLink(), instant(serverNow + 3_600_000));
    expect(before.clockOffset).toBe(-3_600_000);
    expect(manageViewOf({ ...before, now: instantFromIso('2027-01-12T09:00:00Z') })).toMatchObject({
      stage: 'begun',
    });
  });

  it('is cancelled whoever did it', () => {
    const cancelled = { status: 'cancelled', cancelledBy: 'provider' } as const;
    expect(viewAfter([viewed(cancelled)])).toMatchObject({
      kind: 'cancelled',
      mailed: false,
      seen: { cancelledBy: 'provider' },
    });
  });
});

describe('what survives a reload', () => {
  it('is the session that the link was exchanged for, never the link', () => {
    expect(whatToRemember(stateAfter([]))).toBeNull();
    const memory = whatToRemember(stateAfter([viewed()]));
    expect(memory).toEqual(newRemembered());
    expect(JSON.stringify(memory)).not.toContain(token);
    const back = stateAfter([], backTo(memory));
    expect([isViewDue(back), tokenOf(back)]).toEqual([true, session]);
    expect(manageViewOf(stateAfter([viewed({}, session)], backTo(memory))).kind).toBe('appointment');
  });

  it('is nothing of an appointment whose session has ended', () => {
    const ended: UntimedEvent = { kind: 'viewed', token: session, outcome: notFound };
    expect(manageViewOf(stateAfter([ended], backTo(newRemembered())))).toEqual({
      kind: 'dead',
      overtaken: false,
    });
  });

  it('changes after a change only when the fresh link has been exchanged too', () => {
    const response = { status: 'cancelled', booking: newSeen().booking, manageToken: freshToken } as const;
    const events: UntimedEvent[] = [
      viewed(),
      { kind: 'cancel-opened', key: 'key-1' },
      { kind: 'cancel-sent', input: { key: 'key-1' } },
      { kind: 'cancel-returned', outcome: { kind: 'ok', response } },
    ];
    const changed = stateAfter(events);
    expect([whatToRemember(changed), isViewDue(changed), tokenOf(changed)]).toEqual([null, true, freshToken]);
    const lost: UntimedEvent = { kind: 'viewed', token: freshToken, outcome: silent };
    const paused = stateAfter([...events, lost]);
    expect([manageViewOf(paused).kind, isViewDue(paused)]).toEqual(['cancelled', false]);
    expect(isViewDue(stateAfter([...events, lost, { kind: 'ticked' }]))).toBe(true);
    const refusedOnce: UntimedEvent = { kind: 'viewed', token: freshToken, outcome: notFound };
    expect(isViewDue(stateAfter([...events, refusedOnce, { kind: 'ticked' }]))).toBe(false);
    const exchanged = viewed({ status: 'cancelled', session: 'head.body.later' }, freshToken);
    const memory = whatToRemember(stateAfter([...events, exchanged]));
    expect(memory).toEqual(newRemembered({ session: 'head.body.later', done: { kind: 'cancelled' } }));
  });
});

describe('stopping reminders', () => {
  const arrival = newLink({ wish: 'stop-reminders' });

  it('is a question first, and done once the service says so', () => {
    expect(viewAfter([viewed()], arrival)).toMatchObject({ kind: 'reminders', seen: { reminders: 'on' } });
    const done: UntimedEvent = {
      kind: 'stop-returned',
      outcome: { kind: 'ok', response: { stopped: true } },
    };
    expect(viewAfter([viewed(), { kind: 'stop-sent' }, done], arrival)).toMatchObject({
      kind: 'reminders',
      seen: { reminders: 'off' },
    });
  });

  it('that had no answer can be tried again', () => {
    const lost: UntimedEvent = { kind: 'stop-returned', outcome: silent };
    const state = stateAfter([viewed(), { kind: 'stop-sent' }, lost], arrival);
    expect(state.stopping).toEqual({ kind: 'failed', problem: silent });
    expect(manageViewOf(state)).toMatchObject({ seen: { reminders: 'on' } });
  });

  it('leads back to the appointment', () => {
    expect(viewAfter([viewed(), { kind: 'wished', wish: 'see' }], arrival)).toMatchObject({
      kind: 'appointment',
    });
  });
});
