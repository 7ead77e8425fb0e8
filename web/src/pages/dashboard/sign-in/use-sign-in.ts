// The ways in, for the sign-in page and for the dialog that asks to sign in again.
import { emailProblem, plainEmail } from '@holdfast/contract/parts/email-address.ts';
import { useCallback, useEffect, useReducer } from 'react';
import { askedAddress } from './asked-address.ts';
import { followLink, hideLink, isOpenedByLink, sendLink } from './email-link.ts';
import { signInWithGoogle } from './google.ts';
import { signInProblem } from './sign-in-problem.ts';
import { choosing, signInAfter, type SignInState } from './sign-in-state.ts';

export interface SignIn {
  readonly state: SignInState;
  readonly withGoogle: () => void;
  readonly sendLinkTo: (email: string) => void;
  readonly confirm: (email: string) => void;
  readonly otherWay: () => void;
}

/** Nothing follows success here: the account store hears of it, and the page changes. */
export function useSignIn(): SignIn {
  const [state, happen] = useReducer(signInAfter, choosing);
  const attempt = useCallback(async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      happen({ kind: 'failed', problem: signInProblem(error) });
    }
  }, []);

  useEffect(() => {
    void attempt(async () => {
      if (!(await isOpenedByLink())) return;
      const link = location.href;
      const email = askedAddress.recall();
      hideLink();
      happen({ kind: 'link-opened', link, isKnown: email !== null });
      if (email !== null) await followLink(email, link);
    });
  }, [attempt]);

  return {
    state,
    withGoogle: () => {
      happen({ kind: 'started', way: 'google' });
      void attempt(signInWithGoogle);
    },
    sendLinkTo: (typed) => {
      const email = plainEmail(typed);
      const why = emailProblem(email);
      if (why !== null) {
        happen({ kind: 'failed', problem: { kind: 'email', why } });
        return;
      }
      happen({ kind: 'started', way: 'email' });
      void attempt(async () => {
        await sendLink(email);
        happen({ kind: 'sent', email });
      });
    },
    confirm: (email) => {
      if (state.step !== 'confirm') return;
      happen({ kind: 'confirmed' });
      void attempt(() => followLink(email, state.link));
    },
    otherWay: () => happen({ kind: 'other-way' }),
  };
}
