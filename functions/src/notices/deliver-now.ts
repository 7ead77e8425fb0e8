// Delivers an email for somebody who waits to see what becomes of it.
import type { DeliveryState } from '@holdfast/core/notices/delivery.ts';
import type { Deps } from '../deps.ts';
import type { OnFault } from '../store/on-fault.ts';
import { readRow } from '../store/outbox-rows.ts';
import { deliverNotice } from './deliver-notice.ts';

/**
 * The trigger runs only for new rows. If this call ends before the email is sent, the next sweep takes it up.
 * Safe to repeat, like `deliverNotice`.
 */
export async function deliverNow(deps: Deps, rowId: string, onFault: OnFault): Promise<DeliveryState> {
  await deliverNotice(deps, rowId, onFault);
  const row = await readRow(deps.db, rowId);
  return row?.state ?? 'pending';
}
