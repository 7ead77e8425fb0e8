// Who is signed in, as the page knows it, and what changes it.

/** A person who is signed in. */
export interface Person {
  readonly uid: string;
  readonly email: string | null;
  /** As their Google account says it. Null for others. */
  readonly name: string | null;
}

export type AccountState =
  | { readonly state: 'loading' }
  /** Hosting did not say which project this is. */
  | { readonly state: 'failed' }
  | { readonly state: 'out' }
  /** `isLapsed`: the service no longer accepts them. The page stays as it is until they sign in again. */
  | ({ readonly state: 'in'; readonly isLapsed: boolean } & Person);

export type AccountEvent =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  /** What Firebase Auth says, at the start and after every change. `isRenewal`: only the token is new. */
  | { readonly kind: 'told'; readonly person: Person | null; readonly isRenewal: boolean }
  | { readonly kind: 'refused' }
  /** After a refusal: the session still counts, and it was the page that was closed or disabled. */
  | { readonly kind: 'accepted' }
  /** By the button of this page, not by another tab or another device. */
  | { readonly kind: 'signed-out' };

/** Somebody who is signed out elsewhere keeps their page: they may have been typing. */
export function accountAfter(account: AccountState, event: AccountEvent): AccountState {
  switch (event.kind) {
    case 'opening':
      return { state: 'loading' };
    case 'failed':
      return { state: 'failed' };
    case 'signed-out':
      return { state: 'out' };
    case 'refused':
      return account.state === 'in' ? { ...account, isLapsed: true } : account;
    case 'accepted':
      return account.state === 'in' ? { ...account, isLapsed: false } : account;
    case 'told': {
      if (!event.person) return account.state === 'in' ? { ...account, isLapsed: true } : { state: 'out' };
      const isLapsed = event.isRenewal && account.state === 'in' && account.isLapsed;
      return { state: 'in', isLapsed, ...event.person };
    }
  }
}
