// The form never loses what was typed and never sends two things at once.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import type { ReasonOf } from '@holdfast/contract/operations.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import {
  formFromMemory,
  formReducer,
  isAboutField,
  isLocked,
  type FormEvent,
  type FormState,
} from './form-state.ts';
import { pauseMilliseconds } from '../../../shared/calls/sending.ts';
import type { ConfirmInput } from '../../../shared/memory/form-memory.ts';

const key = '3e1a5b1c-7a58-4e57-9f0a-0b9a6f3d2c11';
const input: ConfirmInput = {
  key,
  slug: 'ada',
  type: 'consultation',
  start: '2027-01-12T08:30:00Z',
  client: { name: 'Alan', email: 'alan@example.com', timeZone: 'America/New_York', locale: 'en-US' },
  answers: [],
};
const fields = { name: 'Alan', email: 'alan@example.com', answers: { topic: 'Taxes' } };
const fresh = formFromMemory({ key, fields, pending: null });
const after = (...events: FormEvent[]): FormState => events.reduce(formReducer, fresh);
const refused = (details: RefusalDetails<ReasonOf<'confirmBooking'>>): FormEvent => ({
  kind: 'returned',
  outcome: { kind: 'refused', details },
});
const unreachable: FormEvent = { kind: 'returned', outcome: { kind: 'unreachable', cause: 'silent' } };
const sent: FormEvent = { kind: 'sent', input };
const common = { reference: 'r1', retryable: false };

describe('typing', () => {
  it('fills fields and clears the error of that field only', () => {
    const state = after(
      { kind: 'found-wrong', errors: { name: 'missing', email: 'missing' } },
      { kind: 'typed', field: 'name', text: 'Alan R' },
      { kind: 'typed', field: 'answer:topic', text: 'More' },
    );
    expect(state.fields).toEqual({ ...fields, name: 'Alan R', answers: { topic: 'More' } });
    expect(state.errors).toEqual({ email: 'missing' });
  });

  it('changes nothing while a booking is on its way or unanswered', () => {
    const typed: FormEvent = { kind: 'typed', field: 'name', text: 'X' };
    expect(after(sent, typed).fields).toEqual(fields);
    expect(after(sent, unreachable, typed).fields).toEqual(fields);
  });
});

describe('a pause', () => {
  const pause = { until: '2027-01-18', note: '' };

  it('that refuses a booking keeps what was typed, until the visitor asks again', () => {
    const state = after(sent, refused({ ...common, reason: 'paused', params: pause }));
    expect(state).toMatchObject({ paused: pause, fields, pending: null, phase: { kind: 'editing' } });
    expect(formReducer(state, { kind: 'resumed' }).paused).toBeNull();
  });

  it('that the hold meets waits for a booking that is on its way', () => {
    expect(after({ kind: 'paused', pause }).paused).toEqual(pause);
    expect(after(sent, { kind: 'paused', pause }).paused).toBeNull();
  });
});

describe('a lost start', () => {
  const lost = after(
    sent,
    refused({ ...common, reason: 'slot-taken', params: { alternatives: ['2027-01-12T09:00:00Z'] } }),
  );

  it('keeps every field and the key, and offers the alternatives', () => {
    expect(lost).toMatchObject({ fields, key, pending: null, phase: { kind: 'editing' } });
    expect(lost.lost).toEqual({
      start: instantFromIso(input.start),
      reason: 'slot-taken',
      alternatives: [instantFromIso('2027-01-12T09:00:00Z')],
    });
  });

  it('may be known before anything is sent, and is left to the answer when something is', () => {
    const start = instantFromIso(input.start);
    const event: FormEvent = {
      kind: 'start-lost',
      lost: { start, reason: 'slot-taken', alternatives: null },
    };
    expect(after(event)).toMatchObject({ fields, key, lost: event.lost, phase: { kind: 'editing' } });
    expect(after(sent, event).lost).toBeNull();
  });

  it('is over once another start is chosen', () => {
    expect(formReducer(lost, { kind: 'start-chosen' }).lost).toBeNull();
  });
});

describe('an unknown outcome', () => {
  it('locks the form and keeps exactly what was sent', () => {
    const state = after(sent, unreachable);
    expect(isLocked(state)).toBe(true);
    expect(state.pending).toEqual(input);
    expect(state.phase).toMatchObject({ kind: 'waiting', attempt: 0 });
  });

  it('waits longer from time to time, half a minute at most', () => {
    const twice = after(sent, unreachable, sent, unreachable);
    expect(twice.phase).toMatchObject({ attempt: 1 });
    expect([0, 1, 2, 3, 4, 50].map(pauseMilliseconds)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('goes on after a reload', () => {
    expect(isLocked(formFromMemory({ key, fields, pending: input }))).toBe(true);
  });

  it('stays unknown when the service says to try again', () => {
    expect(
      isLocked(after(sent, refused({ ...common, retryable: true, reason: 'unavailable', params: {} }))),
    ).toBe(true);
  });
});

describe('other refusals', () => {
  it('name the booking that the key has made, until the form starts afresh with a new key', () => {
    const state = after(
      sent,
      refused({ ...common, reason: 'idempotency-mismatch', params: { bookingReference: 'HF-1' } }),
    );
    expect(state).toMatchObject({ madeBefore: 'HF-1', fields, phase: { kind: 'editing' } });
    const next = formReducer(state, { kind: 'started-afresh', key: 'another' });
    expect(next).toMatchObject({ madeBefore: null, key: 'another', fields });
  });

  it('unlock the form when trying again would not help', () => {
    const state = after(sent, refused({ ...common, reason: 'internal', params: {} }));
    expect(isLocked(state)).toBe(false);
    expect(state.refusal?.reference).toBe('r1');
  });

  it('in words that the page does not know unlock the form, keep all, and send nothing again', () => {
    const state = after(sent, { kind: 'returned', outcome: { kind: 'outdated', isRefusal: true } });
    expect(state).toMatchObject({ isOutdated: true, fields, key, pending: null, phase: { kind: 'editing' } });
  });

  it('are not what an answer is that cannot be read: what was sent is kept for the next page', () => {
    const state = after(sent, { kind: 'returned', outcome: { kind: 'outdated', isRefusal: false } });
    expect(state).toMatchObject({ isOutdated: false, pending: input, phase: { kind: 'waiting' } });
  });

  it.each([
    ['answers.topic', { 'answer:topic': 'missing' }],
    ['answers.0.text', { 'answer:company': 'not-accepted' }],
    ['answers.0.question', {}],
    ['answers.7.text', {}],
    ['of.next.year', {}],
  ])('about %s point at what the form shows, or at nothing', (path, errors) => {
    const answered = { ...input, answers: [{ question: 'company', text: 'Private' }] };
    const details = { ...common, reason: 'invalid-request', params: { path, problem: 'x' } } as const;
    expect(after({ kind: 'sent', input: answered }, refused(details)).errors).toEqual(errors);
    const isShown = Object.keys(errors).includes('answer:company');
    expect(isAboutField(details, [{ id: 'company' }], answered)).toBe(isShown);
  });

  it('point at the field that the service did not accept', () => {
    const state = after(
      sent,
      refused({ ...common, reason: 'invalid-request', params: { path: 'client.email', problem: 'x' } }),
    );
    expect(state.errors).toEqual({ email: 'not-accepted' });
  });
});
