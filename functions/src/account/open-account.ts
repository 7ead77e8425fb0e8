// `openAccount`: tells somebody who has just signed in what they can do here.
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { decideAdmission } from '@holdfast/core/account/decide-admission.ts';
import { ok } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { readAdmission } from '../store/admission.ts';
import type { Caller } from './caller.ts';

export async function openAccount(
  deps: Deps,
  _request: RequestOf<'openAccount'>,
  caller: Caller,
): Promise<Outcome<'openAccount'>> {
  return ok({ now: isoFromInstant(deps.now()), state: await stateOf(deps, caller) });
}

async function stateOf(
  deps: Deps,
  { account, provider }: Caller,
): Promise<ResponseOf<'openAccount'>['state']> {
  if (provider) return provider.active ? 'provider' : 'closed';
  const admission = decideAdmission(await readAdmission(deps.db), account);
  return admission.ok ? 'newcomer' : admission.refusal.kind;
}
