// The refusal of a change that the policy forbids: why, and where the client can ask instead.
import type { Refusal } from '@holdfast/contract/refusals.ts';
import type { ChangeClosed } from '@holdfast/core/booking/decide-change.ts';
import type { Deps } from '../deps.ts';
import { providerDocument } from '../store/paths.ts';
import { type Provider, providerFromSnapshot } from '../store/providers.ts';

/** `provider` is the provider, or its id if it has not been read yet. */
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

/** What the provider says of how to reach them, or else their email address. Null if there is neither. */
export function contactOf(provider: Provider | null): string | null {
  return provider?.contact || provider?.email || null;
}
