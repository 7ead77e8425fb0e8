// The one place that knows who is signed in. Firebase Auth tells it; the page listens.
import { onIdTokenChanged, signOut as forget } from 'firebase/auth';
import { accountAfter, type AccountEvent, type AccountState, type Person } from './account-state.ts';
import { openAuth } from './open-auth.ts';

let account: AccountState = { state: 'loading' };
/** Whoever Firebase Auth named last. */
let holder: { getIdToken(anew: boolean): Promise<string> } | null = null;
const listeners = new Set<() => void>();

export function accountNow(): AccountState {
  return account;
}

export function onAccount(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function happen(event: AccountEvent): void {
  account = accountAfter(account, event);
  for (const listener of listeners) listener();
}

/** Call once when the page starts, and again when that failed. */
export async function watchAccount(): Promise<void> {
  happen({ kind: 'opening' });
  try {
    const { auth } = await openAuth();
    onIdTokenChanged(auth, (signedIn) => {
      const isRenewal = signedIn === holder;
      holder = signedIn;
      happen({ kind: 'told', person: signedIn ? personOf(signedIn) : null, isRenewal });
    });
  } catch {
    happen({ kind: 'failed' });
  }
}

function personOf({
  uid,
  email,
  displayName,
}: {
  uid: string;
  email: string | null;
  displayName: string | null;
}): Person {
  return { uid, email, name: displayName };
}

/** The token for a call; null for nobody. `anew` fetches one that was issued now. */
export async function idToken(anew = false): Promise<string | null> {
  try {
    return (await holder?.getIdToken(anew)) ?? null;
  } catch (error) {
    // Without a connection the call itself says so. Every other failure means: sign in again.
    if (codeOf(error) === 'auth/network-request-failed') throw error;
    return null;
  }
}

/** The service did not accept the newest token. */
export function noteRefusal(): void {
  happen({ kind: 'refused' });
}

/** The service did, and said why it refused other calls. */
export function noteAcceptance(): void {
  happen({ kind: 'accepted' });
}

export async function signOut(): Promise<void> {
  happen({ kind: 'signed-out' });
  const { auth } = await openAuth();
  await forget(auth);
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
}
