// A provider as the entry passes it to use cases: read and admitted now.
import type { Account } from '../../functions/src/account/caller.ts';
import { activeProvider, admitCaller } from '../../functions/src/entry/admit-caller.ts';
import type { Deps } from '../../functions/src/deps.ts';
import type { Provider } from '../../functions/src/store/providers.ts';
import { granted } from './granted.ts';
import { testStart } from '../../tools/dev/host/test-time.ts';

/** The account of a person whose address is proven and who has just signed in. */
export function signedInAs(uid: string, differences: Partial<Account> = {}): Account {
  const plain = { email: `${uid}@example.com`, isEmailVerified: true, name: null };
  return { uid, ...plain, signedInAt: testStart / 1_000, ...differences };
}

export async function asProvider(deps: Deps, id: string): Promise<Provider> {
  const provider = activeProvider(granted(await admitCaller(deps, signedInAs(id))));
  return granted(provider);
}
