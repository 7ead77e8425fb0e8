// Where somebody is on their way in, and what each event makes of it.
import type { SignInProblem } from './sign-in-problem.ts';

export type SignInState =
  /** `busy`: which way has been taken and not ended. */
  | {
      readonly step: 'choose';
      readonly busy: 'google' | 'email' | null;
      readonly problem: SignInProblem | null;
    }
  | { readonly step: 'sent'; readonly email: string }
  /** A link was opened in a browser that does not know its address. */
  | { readonly step: 'confirm'; readonly link: string; readonly problem: SignInProblem | null }
  | { readonly step: 'finishing'; readonly link: string };

export type SignInEvent =
  | { readonly kind: 'started'; readonly way: 'google' | 'email' }
  | { readonly kind: 'failed'; readonly problem: SignInProblem }
  | { readonly kind: 'sent'; readonly email: string }
  | { readonly kind: 'link-opened'; readonly link: string; readonly isKnown: boolean }
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'other-way' };

export const choosing: SignInState = { step: 'choose', busy: null, problem: null };

export function signInAfter(state: SignInState, event: SignInEvent): SignInState {
  switch (event.kind) {
    case 'started':
      return { step: 'choose', busy: event.way, problem: null };
    case 'sent':
      return { step: 'sent', email: event.email };
    case 'link-opened':
      return event.isKnown
        ? { step: 'finishing', link: event.link }
        : { step: 'confirm', link: event.link, problem: null };
    case 'confirmed':
      return state.step === 'confirm' ? { step: 'finishing', link: state.link } : state;
    case 'other-way':
      return choosing;
    case 'failed':
      return afterFailure(state, event.problem);
  }
}

/** A link that went to another address may still be used with the right one; a dead one may not. */
function afterFailure(state: SignInState, problem: SignInProblem): SignInState {
  if (state.step === 'finishing' && problem.kind !== 'linkOver')
    return { step: 'confirm', link: state.link, problem };
  const isTyped = state.step === 'choose' && problem.kind === 'otherEmail';
  return { step: 'choose', busy: null, problem: isTyped ? { kind: 'email', why: 'not-an-email' } : problem };
}
