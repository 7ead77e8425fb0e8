// Who calls through the door of providers: the account of the ID token, and its page if it has one.
import type { Provider } from '../store/providers.ts';

/** What a valid ID token says about its account. */
export interface Account {
  readonly uid: string;
  /** In the form in which we store addresses. Null if there is none that we accept. */
  readonly email: string | null;
  readonly isEmailVerified: boolean;
  readonly name: string | null;
  /** Whole seconds since 1970: `auth_time`, which stays the same while the session is renewed. */
  readonly signedInAt: number;
}

export interface Caller {
  readonly account: Account;
  /** The account's page, active or not. Null if it has none. */
  readonly provider: Provider | null;
}
