// `deleteAccount`: closes a provider's page for good, settles its appointments, and forgets its provider.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { again } from '../store/commit.ts';
import type { Caller } from './caller.ts';
import { cancelAhead } from './cancel-ahead.ts';
import { closePage } from './close-page.ts';
import { forgetProvider } from './forget-provider.ts';
import { notAdmitted } from './may-have-page.ts';

/**
 * Each call does its part and may stop anywhere: the page goes first, then appointments, then what the page
 * says of its provider, and last the account, with which the next call would be made.
 */
export async function deleteAccount(
  deps: Deps,
  { confirm, bookings }: RequestOf<'deleteAccount'>,
  { provider }: Caller,
): Promise<Outcome<'deleteAccount'>> {
  if (!provider || provider.status === 'inactive') return refuse(notAdmitted);
  if (confirm !== provider.slug) {
    return refuse({
      kind: 'invalid-request',
      params: { path: 'confirm', problem: 'the present name of your page' },
    });
  }
  const closed = await again(deps, () => closePage(deps, provider.id));
  if (!closed.ok) return closed;
  const now = deps.now();
  const nothing = { settled: 0, left: 0 };
  const { settled, left } = bookings === 'cancel' ? await cancelAhead(deps, provider, now) : nothing;
  if (left > 0) return ok({ left });
  // The mails about what was just cancelled still name the provider. The audit forgets them the next night.
  if (settled === 0) await forgetProvider(deps, provider.id, now);
  await deps.accounts.remove(provider.id);
  return ok({ left: 0 });
}
