// Nobody loses a page because they were signed out somewhere else.
import { expect, it } from 'vitest';
import { accountAfter, type AccountState } from './account-state.ts';

const ada = { uid: 'ada', email: 'ada@example.com', name: null };
const adaIn: AccountState = { state: 'in', isLapsed: false, ...ada };

it('is out for somebody who was never in, and in for whom Firebase names', () => {
  expect(accountAfter({ state: 'loading' }, { kind: 'told', person: null })).toEqual({ state: 'out' });
  expect(accountAfter({ state: 'out' }, { kind: 'told', person: ada })).toEqual(adaIn);
});

it('keeps the page of somebody who is signed out elsewhere or refused, until the same person signs in', () => {
  const lapsed = { ...adaIn, isLapsed: true };
  expect(accountAfter(adaIn, { kind: 'told', person: null })).toEqual(lapsed);
  expect(accountAfter(adaIn, { kind: 'refused' })).toEqual(lapsed);
  expect(accountAfter(lapsed, { kind: 'told', person: ada })).toEqual(adaIn);
  expect(accountAfter(lapsed, { kind: 'accepted' })).toEqual(adaIn);
});

it('is out for somebody who pressed Sign out, and a refusal that comes later changes nothing', () => {
  const out = accountAfter(adaIn, { kind: 'signed-out' });
  expect(out).toEqual({ state: 'out' });
  expect(accountAfter(out, { kind: 'refused' })).toEqual(out);
  expect(accountAfter(out, { kind: 'told', person: null })).toEqual(out);
});
