// Whether the caller has a page or may create one.
import { decideAdmission } from '@holdfast/core/account/decide-admission.ts';
import type { Refusal } from '@holdfast/contract/refusals.ts';
import type { Deps } from '../deps.ts';
import { readAdmission } from '../store/admission.ts';
import type { Caller } from './caller.ts';

export const notAdmitted = { kind: 'not-admitted', params: {} } as const satisfies Refusal;

/** A page that was closed or disabled does not come back. */
export async function mayHavePage(deps: Pick<Deps, 'db'>, { account, provider }: Caller): Promise<boolean> {
  if (provider) return provider.active;
  return decideAdmission(await readAdmission(deps.db), account).ok;
}
