// What we ask Firebase Auth to do with accounts. It keeps them; we keep what they may do here.
import { getAuth } from 'firebase-admin/auth';

export interface Accounts {
  /**
   * Ends every session of the account. Returns the second (since 1970, by the clock of sign-ins) from which
   * sign-ins count again. It has begun by then.
   */
  readonly endSessions: (uid: string) => Promise<number>;
  /** An account that is gone already is no fault. */
  readonly remove: (uid: string) => Promise<void>;
}

/** Sign-ins are stamped in whole seconds. One from the second of the call is older than the call. */
const secondMs = 1_000;

export const firebaseAccounts: Accounts = {
  async endSessions(uid) {
    await getAuth().revokeRefreshTokens(uid);
    const { tokensValidAfterTime } = await getAuth().getUser(uid);
    if (tokensValidAfterTime === undefined) throw new Error('the sessions of an account have not ended');
    // Until the second is over, a new sign-in would look as old as those that have just ended.
    await new Promise((resolve) => setTimeout(resolve, secondMs));
    return Date.parse(tokensValidAfterTime) / 1_000 + 1;
  },
  async remove(uid) {
    try {
      await getAuth().deleteUser(uid);
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'auth/user-not-found';
      if (!isGone) throw error;
    }
  },
};

/** For tools and tests that touch no account. */
export const noAccounts: Accounts = {
  endSessions: () => Promise.reject(new Error('no account can be signed out here')),
  remove: () => Promise.reject(new Error('no account can be deleted here')),
};
