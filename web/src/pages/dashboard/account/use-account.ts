// Who is signed in, for a component that shows it.
import { useSyncExternalStore } from 'react';
import type { AccountState } from './account-state.ts';
import { accountNow, onAccount } from './account-store.ts';

export function useAccount(): AccountState {
  return useSyncExternalStore(onAccount, accountNow);
}
