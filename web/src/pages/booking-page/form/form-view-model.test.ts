// What the form shows follows from what is known, and the button never lets a lost or answered form be sent.
import { instant, type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import type { ReasonOf } from '@holdfast/contract/operations.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { afterRefusal, formViewModel, type FormKnown } from './form-view-model.ts';
import { formFromMemory, formReducer, type FormEvent } from './form-state.ts';
import { newListed, newOpening, stateAfter } from '../state/booking-fixture.ts';
import { newType } from '../../../shared/picker/picker-fixture.ts';
import type { ConfirmInput } from '../../../shared/memory/form-memory.ts';

const starts = ['2027-01-12T08:30:00Z', '2027-01-12T10:00:00Z', '2027-01-12T11:00:00Z'];
const start = instantFromIso(starts[0] ?? '');
const later = starts.slice(1).map((other) => instantFromIso(other));
const page = stateAfter('/ada/consultation', [{ kind: 'opened', response: newOpening(starts) }]);
const without = stateAfter('/ada/consultation', [
  { kind: 'opened', response: newOpening(starts) },
  { kind: 'listed', response: newListed(starts.slice(1)) },
]);
const key = '3e1a5b1c-7a58-4e57-9f0a-0b9a6f3d2c11';
const sent: ConfirmInput = {
  key,
  slug: 'ada',
  type: 'consultation',
  start: starts[0] ?? '',
  client: { name: 'Alan', email: 'alan@example.com', timeZone: 'America/New_York', locale: 'en-US' },
  answers: [{ question: 'topic', text: 'Taxes' }],
};
const fields = { name: 'Alan', email: 'alan@example.com', answers: {} };
const form = (...events: FormEvent[]) =>
  events.reduce(formReducer, formFromMemory({ key, fields, pending: null }));
const type = newType({ terms: 'terms-of-today-1' });
const model = (change: Partial<FormKnown> = {}) =>
  formViewModel({ form: form(), holdStatus: 'none', page, type, firstType: type, start, ...change });

const common = { reference: 'r1', retryable: false };
const refusal = (details: RefusalDetails<ReasonOf<'confirmBooking'>>): FormEvent => ({
  kind: 'returned',
  outcome: { kind: 'refused', details },
});
const unreachable: FormEvent = { kind: 'returned', outcome: { kind: 'unreachable', cause: 'silent' } };
const sending: FormEvent = { kind: 'sent', input: sent };
const changed: RefusalDetails<'terms-changed'> = { reason: 'terms-changed', params: { type }, ...common };

it('a pause stands alone: no button, no hold, and no word of the start that is not listed now', () => {
  const paused = form({ kind: 'paused', pause: { until: null, note: '' } });
  expect(model({ page: without, form: paused })).toMatchObject({
    lost: null,
    isHoldShown: false,
    button: 'none',
  });
});

describe('a start that is gone', () => {
  it('from the list is said with the nearest free ones, and another has to be chosen first', () => {
    const { lost, button, isHoldShown } = model({ page: without });
    expect(lost).toEqual({ reason: 'vanished', alternatives: later });
    expect([button, isHoldShown]).toEqual(['choose', false]);
  });

  it('from the list is not said while it is held or being asked for, or a booking is on its way', () => {
    expect(model({ page: without, holdStatus: 'held' }).lost).toBeNull();
    expect(model({ page: without, holdStatus: 'asking' }).lost).toBeNull();
    expect(model({ page: without, form: form(sending) })).toMatchObject({ lost: null, button: 'sending' });
  });

  it('by the hold is said whatever the list says; with nothing to choose there is no button', () => {
    const reason = 'slot-taken' as const;
    const gone = (alternatives: Instant[] | null) =>
      model({
        form: form({ kind: 'start-lost', lost: { start, reason, alternatives } }),
        holdStatus: 'held',
      });
    expect(gone(null).lost).toEqual({ reason, alternatives: later });
    expect(gone([])).toMatchObject({ lost: { reason, alternatives: [] }, button: 'none' });
  });

  it('says nothing about the start that was chosen instead', () => {
    const lost = { start: instant(start + 1), reason: 'slot-taken' as const, alternatives: [] };
    expect(model({ form: form({ kind: 'start-lost', lost }) })).toMatchObject({ lost: null, button: 'book' });
  });
});

describe('the button', () => {
  it('books, says when it is on its way, and goes while nobody knows what came of it', () => {
    expect(model().button).toBe('book');
    expect(model({ form: form(sending) }).button).toBe('sending');
    expect(model({ form: form(sending, unreachable) })).toMatchObject({ button: 'none', isHoldShown: false });
    expect(model({ form: form(sending, unreachable, sending) }).button).toBe('none');
  });

  it('goes where this key made a booking, and where the service spoke in words that this page does not know', () => {
    const made = refusal({
      reason: 'idempotency-mismatch',
      params: { bookingReference: '7KQ2-M9XD' },
      ...common,
    });
    const outdated: FormEvent = { kind: 'returned', outcome: { kind: 'outdated', isRefusal: true } };
    expect(model({ form: form(sending, made) }).button).toBe('none');
    expect(model({ form: form(sending, outdated) }).button).toBe('none');
  });
});

describe('terms that changed', () => {
  const firstType = { ...type, terms: 'terms-of-yesterd', durationMinutes: 30 };

  it('are listed once, as news, and agreed to by the button', () => {
    const { news, refusal: said, button } = model({ firstType, form: form(sending, refusal(changed)) });
    expect(news).toHaveLength(1);
    expect([said, button]).toEqual([null, 'book-changed']);
  });

  it('are said as a refusal where nothing differs that this page shows', () => {
    expect(model({ form: form(sending, refusal(changed)) })).toMatchObject({ news: [], refusal: changed });
  });
});

describe('after a refusal', () => {
  const nothing = { changedType: null, isStartLost: false, isFormOld: false };
  const questions = [{ id: 'topic', label: 'Topic', required: false, long: true }];
  const invalid = (path: string): RefusalDetails => ({
    reason: 'invalid-request',
    params: { path, problem: 'shorter' },
    ...common,
  });

  it('for a start that is gone, its hold is dropped', () => {
    const taken: RefusalDetails = { reason: 'slot-taken', params: { alternatives: [] }, ...common };
    expect(afterRefusal(sent, taken, questions)).toEqual({ ...nothing, isStartLost: true });
  });

  it('for other terms, the type is as the service says', () => {
    expect(afterRefusal(sent, changed, questions)).toEqual({ ...nothing, changedType: type });
  });

  it('for a field that this form does not show, the form is old; for its own field it is not', () => {
    expect(afterRefusal(sent, invalid('answers.company'), questions)).toEqual({
      ...nothing,
      isFormOld: true,
    });
    expect(afterRefusal(sent, invalid('client.name'), questions)).toEqual(nothing);
    expect(afterRefusal(sent, null, questions)).toEqual(nothing);
  });
});
