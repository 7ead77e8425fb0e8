// Who may act as a provider: whoever the ID token names, as long as our own data knows an active provider of that id.
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { isDocumentName, providerDocument } from '../store/paths.ts';
import { type Provider, providerFromSnapshot } from '../store/providers.ts';
import type { Deps } from '../deps.ts';
import type { Refusal } from '@holdfast/contract/refusals.ts';

/** A token outlives the account's end by up to an hour, so the token alone is not believed. `uid` null = not signed in. */
export async function admitProvider(
  deps: Pick<Deps, 'db'>,
  uid: string | null,
): Promise<Result<Provider, Refusal>> {
  const nobody = refuse({ kind: 'unauthenticated', params: {} } as const);
  // Ids are Firebase Auth's, or of an account's maker: any text of at most 128 characters.
  if (uid === null || !isDocumentName(uid)) return nobody;
  const provider = providerFromSnapshot(await providerDocument(deps.db, uid).get());
  return provider?.active ? ok(provider) : nobody;
}
