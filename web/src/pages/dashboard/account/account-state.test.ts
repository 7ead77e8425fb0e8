// Nobody loses a page because they were signed out somewhere else.
import { expect, it } from 'vitest';
import { accountAfter, type AccountState } from './account-state.ts';

const ada = { uid: 'ada', email: 'ada@example.com', name: null };
const signedOut = { kind: 'told', person: null, isRenewal: false } as const;
const signedIn = { kind: 'told', person: ada, isRenewal: false } as const;
const adaIn: AccountState = { state: 'in', isLapsed: false, ...ada };

it('is out for somebody who was never in, and in for whom Firebase names', () => {
  expect(accountAfter({ state: 'loading' }, signedOut)).toEqual({ state: 'out' });
  expect(accountAfter({ state: 'out' }, signedIn)).toEqual(adaIn);
});

it('keeps the page of somebody who is signed out elsewhere or refused, until the same person signs in', () => {
  const lapsed = { ...adaIn, isLapsed: true };
  expect(accountAfter(adaIn, signedOut)).toEqual(lapsed);
  expect(accountAfter(adaIn, { kind: 'refused' })).toEqual(lapsed);
  expect(accountAfter(lapsed, signedIn)).toEqual(adaIn);
  expect(accountAfter(lapsed, { kind: 'accepted' })).toEqual(adaIn);
});

it('does not take a renewed token for a sign-in: the dialog stays, and nothing is asked again and again', () => {
  const renewal = { ...signedIn, isRenewal: true };
  expect(accountAfter({ ...adaIn, isLapsed: true }, renewal)).toEqual({ ...adaIn, isLapsed: true });
  expect(accountAfter(adaIn, renewal)).toEqual(adaIn);
  expect(accountAfter({ state: 'loading' }, renewal)).toEqual(adaIn);
});

it('is out for somebody who pressed Sign out, and a refusal that comes later changes nothing', () => {
  const out = accountAfter(adaIn, { kind: 'signed-out' });
  expect(out).toEqual({ state: 'out' });
  expect(accountAfter(out, { kind: 'refused' })).toEqual(out);
  expect(accountAfter(out, signedOut)).toEqual(out);
});
