// Admits callers of the door of providers: an account whose session still counts, and what it may call.
import type { Refusal } from '@holdfast/contract/refusals.ts';
import { type Result, ok, refuse } from '@holdfast/core/result.ts';
import type { Account, Caller } from '../account/caller.ts';
import type { Deps } from '../deps.ts';
import { isDocumentName, providerDocument } from '../store/paths.ts';
import { type Provider, providerFromSnapshot } from '../store/providers.ts';
import type { Handler } from './handler.ts';

const unauthenticated = { kind: 'unauthenticated', params: {} } as const satisfies Refusal;

/** `account` is null if the caller is not signed in. A token can outlive its session by an hour. */
export async function admitCaller(
  deps: Pick<Deps, 'db'>,
  account: Account | null,
): Promise<Result<Caller, Refusal>> {
  // Firebase Auth ids can be any text of up to 128 characters.
  if (account === null || !isDocumentName(account.uid)) return refuse(unauthenticated);
  const provider = providerFromSnapshot(await providerDocument(deps.db, account.uid).get());
  const isSignedOut = provider !== null && account.signedInAt < provider.signedOutAt;
  return isSignedOut ? refuse(unauthenticated) : ok({ account, provider });
}

/** A valid token alone makes no provider: the page must be active too. */
export function activeProvider({ provider }: Caller): Result<Provider, Refusal<'unauthenticated'>> {
  return provider?.active ? ok(provider) : refuse(unauthenticated);
}

/** The same handlers for callers who may turn out to be no providers. */
export function forProviders(
  handlers: Readonly<Record<string, Handler<Provider>>>,
): Readonly<Record<string, Handler<Caller>>> {
  const wrapped = Object.entries(handlers).map(([op, run]): [string, Handler<Caller>] => [
    op,
    async (deps, input, caller) => {
      const provider = activeProvider(caller);
      return provider.ok ? run(deps, input, provider.value) : provider;
    },
  ]);
  return Object.fromEntries(wrapped);
}
