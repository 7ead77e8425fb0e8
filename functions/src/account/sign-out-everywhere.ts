// `signOutEverywhere`: ends every session of a provider, wherever it is open.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { providerDocument } from '../store/paths.ts';
import { signedOutFields } from '../store/provider-fields.ts';
import type { Provider } from '../store/providers.ts';

/** A token is valid for up to an hour after its session has ended, so our own data says so too. */
export async function signOutEverywhere(
  deps: Deps,
  _request: RequestOf<'signOutEverywhere'>,
  provider: Provider,
): Promise<Outcome<'signOutEverywhere'>> {
  const signedOutAt = await deps.accounts.endSessions(provider.id);
  await providerDocument(deps.db, provider.id).update(signedOutFields(signedOutAt));
  return ok({});
}
