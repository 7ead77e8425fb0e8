// Every failure of signing in becomes a sentence; nothing that comes from outside is shown as it is.
import { expect, it } from 'vitest';
import { signInProblem } from './sign-in-problem.ts';

it.each([
  ['auth/popup-blocked', 'blocked'],
  ['auth/popup-closed-by-user', 'closed'],
  ['auth/network-request-failed', 'offline'],
  ['auth/operation-not-allowed', 'notEnabled'],
  ['auth/unauthorized-domain', 'wrongSite'],
  ['auth/invalid-action-code', 'linkOver'],
  ['auth/expired-action-code', 'linkOver'],
  ['auth/user-disabled', 'disabled'],
])('says %s as %s', (code, kind) => {
  expect(signInProblem({ code })).toEqual({ kind });
});

it('names the code of every other failure, if it is one', () => {
  expect(signInProblem({ code: 'auth/new-in-2028' })).toEqual({ kind: 'unknown', code: 'auth/new-in-2028' });
  for (const error of [null, 'no', new Error('no'), { code: 'auth/<b>' }, { code: 7 }])
    expect(signInProblem(error)).toEqual({ kind: 'unknown', code: 'auth/unknown' });
});
