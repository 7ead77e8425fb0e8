// Admits providers: callers whose ID token names an active provider in our own data.
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import { isDocumentName, providerDocument } from '../store/paths.ts';
import { type Provider, providerFromSnapshot } from '../store/providers.ts';
import type { Deps } from '../deps.ts';
import type { Refusal } from '@holdfast/contract/refusals.ts';

/** `uid` is null if the caller is not signed in. A token alone can outlive its account by an hour. */
export async function admitProvider(
  deps: Pick<Deps, 'db'>,
  uid: string | null,
): Promise<Result<Provider, Refusal>> {
  const no = refuse({ kind: 'unauthenticated', params: {} } as const);
  // Firebase Auth ids can be any text of up to 128 characters.
  if (uid === null || !isDocumentName(uid)) return no;
  const provider = providerFromSnapshot(await providerDocument(deps.db, uid).get());
  return provider?.active ? ok(provider) : no;
}
