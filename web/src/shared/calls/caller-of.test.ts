// An operation is believed only the refusals that it declares, with what the contract sends along.
import { operations, type OperationFor, type ReasonOf } from '@holdfast/contract/operations.ts';
import { expect, it } from 'vitest';
import { newType } from '../picker/picker-fixture.ts';
import { outcomeFromBody } from './ask.ts';
import { readerOf } from './caller-of.ts';
import type { PageReason } from './outcome.ts';
import type { RefusalParams } from '@holdfast/contract/refusals.ts';

const params: { [Reason in PageReason]: RefusalParams[Reason] } = {
  'invalid-request': { path: 'client.email', problem: 'not an email address' },
  'not-found': {},
  'slot-taken': { alternatives: ['2027-01-12T08:30:00Z'] },
  'slot-not-offered': { alternatives: [] },
  paused: { until: '2027-01-18', note: '' },
  'terms-changed': { type: newType() },
  'hold-over': { state: 'lost' },
  'too-many-holds': { limit: 'day' },
  'booking-over': { state: 'begun' },
  'change-closed': { change: 'move', why: 'too-late', contact: null },
  'idempotency-mismatch': { bookingReference: 'HF-1' },
  unavailable: {},
  internal: {},
};

/** The details of each kind of refusal, and what the page makes of it. */
function outcomes(op: OperationFor<'client'>, sent: Readonly<Record<string, object>>) {
  const reader = readerOf<OperationFor<'client'>>(operations[op]);
  return Object.entries(sent).map(([reason, carried]) => {
    const details = { reason, reference: 'r1', retryable: false, params: carried };
    return { details, outcome: outcomeFromBody({ error: { details } }, reader) };
  });
}

const outdated = { kind: 'outdated', isRefusal: true };

it.each([
  ['listSlots', ['not-found']],
  ['resendManageLink', []],
  ['holdSlot', ['not-found', 'paused', 'slot-taken', 'slot-not-offered', 'hold-over', 'too-many-holds']],
  ['cancelBooking', ['not-found', 'booking-over', 'change-closed', 'idempotency-mismatch']],
] as const)('%s: a known reason that it does not declare is one that this page does not know', (op, own) => {
  const declared: readonly ReasonOf<typeof op>[] = [...own, 'invalid-request', 'unavailable', 'internal'];
  for (const { details, outcome } of outcomes(op, params)) {
    const isDeclared = declared.some((reason) => reason === details.reason);
    expect(outcome).toEqual(isDeclared ? { kind: 'refused', details } : outdated);
  }
});

it('a declared reason with a detail that this page does not know is not taken for it', () => {
  const unknown = { 'hold-over': { state: 'of-next-year' }, 'slot-taken': { alternatives: ['x'] } };
  for (const { outcome } of outcomes('holdSlot', unknown)) expect(outcome).toEqual(outdated);
});
