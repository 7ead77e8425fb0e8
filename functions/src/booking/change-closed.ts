// The wire's refusal of a change that the policy does not allow: why, and where the client may ask instead.
import type { Refusal } from '@holdfast/contract/refusals.ts';
import type { ChangeClosed } from '@holdfast/core/booking/decide-change.ts';
import type { Deps } from '../deps.ts';
import { providerDocument } from '../store/paths.ts';
import { type Provider, providerFromSnapshot } from '../store/providers.ts';

/** `provider`: as it was read already, or the id of one that is still to be read. */
export async function changeClosed(
  deps: Pick<Deps, 'db'>,
  { change, why }: ChangeClosed,
  provider: Provider | string,
): Promise<Refusal<'change-closed'>> {
  const asked =
    typeof provider === 'string'
      ? providerFromSnapshot(await providerDocument(deps.db, provider).get())
      : provider;
  return { kind: 'change-closed', params: { change, why, contact: contactOf(asked) } };
}

/** Where clients may ask: the address that replies to mails go to as well; null if there is none. */
export function contactOf(provider: Provider | null): string | null {
  return provider?.email ? provider.email : null;
}
