// Moving as a pure machine: a time is chosen, sent until it is answered, lost, or barred.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { isViewDue, tokenOf } from './manage-state.ts';
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

const move = { key: 'key-1', start: '2027-01-14T13:00:00Z' };
const opened: UntimedEvent = { kind: 'move-opened' };
const chosen: UntimedEvent = { kind: 'move-chosen', move };
const sent: UntimedEvent = { kind: 'move-sent', input: move };
const silent = { kind: 'unreachable', cause: 'silent' } as const;
const returned = (outcome: Extract<UntimedEvent, { kind: 'move-returned' }>['outcome']): UntimedEvent => ({
  kind: 'move-returned',
  outcome,
});
const sentAfter = (...events: UntimedEvent[]) => stateAfter([viewed(), opened, chosen, sent, ...events]);

describe('moving', () => {
  it('shows the times, then asks about the chosen one, and goes back to the times', () => {
    expect(manageViewOf(stateAfter([viewed(), opened])).kind).toBe('choosing');
    expect(manageViewOf(stateAfter([viewed(), opened, chosen]))).toMatchObject({
      kind: 'confirming',
      move: { chosen: move },
    });
    expect(manageViewOf(stateAfter([viewed(), opened, chosen, { kind: 'move-unchosen' }])).kind).toBe(
      'choosing',
    );
    expect(manageViewOf(stateAfter([viewed(), opened, { kind: 'change-left' }])).kind).toBe('appointment');
  });

  it('keeps the chosen time and its key over a reload', () => {
    const state = stateAfter([viewed(), opened, chosen]);
    const back = stateAfter([viewed({}, session)], backTo(whatToRemember(state)));
    expect(manageViewOf(back)).toMatchObject({ kind: 'confirming', move: { chosen: move, pending: null } });
  });

  it('with no answer remembers exactly what was sent, and takes no other time', () => {
    const other: UntimedEvent = {
      kind: 'move-chosen',
      move: { key: 'key-2', start: '2027-01-15T13:00:00Z' },
    };
    const state = sentAfter(returned(silent), other, { kind: 'move-unchosen' });
    expect(state.change).toMatchObject({ move: { chosen: move, pending: move, phase: { kind: 'waiting' } } });
    const back = stateAfter([], backTo(whatToRemember(state)));
    expect(isViewDue(back)).toBe(false);
    expect(manageViewOf(back)).toMatchObject({
      kind: 'confirming',
      move: { pending: move, phase: { kind: 'waiting', attempt: 0 } },
    });
  });

  it('ends with the new time, goes on with the fresh link, and tells where it was before', () => {
    const seen = newSeen();
    const booking = { ...seen.booking, startsAt: move.start, endsAt: '2027-01-14T13:30:00Z' };
    const response = { booking, calendar: seen.calendar, manageToken: freshToken };
    const state = sentAfter(returned({ kind: 'ok', response }));
    expect(tokenOf(state)).toBe(freshToken);
    expect(manageViewOf(state)).toMatchObject({
      kind: 'moved',
      from: instantFromIso('2027-01-12T09:00:00Z'),
      seen: { booking: { startsAt: move.start } },
    });
    const events = [returned({ kind: 'ok', response }), { kind: 'done-read' }] as const;
    expect(manageViewOf(sentAfter(...events)).kind).toBe('appointment');
  });

  it('onto a lost time offers the nearest ones in place; choosing one is another attempt', () => {
    const params = { alternatives: ['2027-01-14T13:30:00Z'] };
    const lost = returned(refused({ ...common, reason: 'slot-taken', params }));
    expect(manageViewOf(sentAfter(lost))).toMatchObject({
      kind: 'confirming',
      move: { lost: { reason: 'slot-taken', alternatives: [instantFromIso('2027-01-14T13:30:00Z')] } },
    });
    const next = { key: 'key-2', start: '2027-01-14T13:30:00Z' };
    expect(sentAfter(lost, { kind: 'move-chosen', move: next }).change).toMatchObject({
      move: { chosen: next, lost: null, pending: null },
    });
  });

  it('that the policy has closed meanwhile says so in place; leaving it looks again', () => {
    const params = { change: 'move', why: 'too-many-moves', contact: null } as const;
    const closed = returned(refused({ ...common, reason: 'change-closed', params }));
    expect(sentAfter(closed).change).toMatchObject({
      move: { obstacle: { kind: 'closed', why: 'too-many-moves', contact: null } },
    });
    expect(isViewDue(sentAfter(closed, { kind: 'change-left' }))).toBe(true);
  });

  it('with a key that has moved it before says so, and nothing of a cancellation; leaving it looks again', () => {
    const params = { bookingReference: '7KQ2-M9XD' };
    const before = returned(refused({ ...common, reason: 'idempotency-mismatch', params }));
    expect(sentAfter(before).change).toMatchObject({
      move: { obstacle: { kind: 'moved-before' }, pending: null },
    });
    expect(isViewDue(sentAfter(before, { kind: 'change-left' }))).toBe(true);
  });

  it('refused in words that the page does not know is not sent again; choosing another time starts afresh', () => {
    const state = sentAfter(returned({ kind: 'outdated', isRefusal: true }));
    expect(state.change).toMatchObject({ move: { isOutdated: true, chosen: move, pending: null } });
    const next: UntimedEvent = { kind: 'move-chosen', move: { key: 'key-2', start: '2027-01-15T13:00:00Z' } };
    const again = sentAfter(returned({ kind: 'outdated', isRefusal: true }), next);
    expect(again.change).toMatchObject({ move: { isOutdated: false } });
  });

  it('of what was cancelled meanwhile says that the page is out of date', () => {
    const retired = returned(refused({ ...common, reason: 'not-found', params: {} }));
    expect(manageViewOf(sentAfter(retired))).toEqual({ kind: 'dead', overtaken: true });
  });

  it('is over once the appointment has begun, unless it was sent before', () => {
    const begun = viewed({ now: '2027-01-12T09:10:00Z' });
    expect(manageViewOf(stateAfter([begun, opened, chosen]))).toMatchObject({ stage: 'begun' });
    expect(manageViewOf(stateAfter([begun, opened, chosen, sent])).kind).toBe('confirming');
  });
});
