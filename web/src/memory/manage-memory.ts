// What this tab keeps of the manage link it was opened with, so that a reload goes on where it was. Never in the address.
import type { ClientInput, ClientResponse } from '@holdfast/contract/client-operations.ts';
import { manageShapes } from '../calls/manage-shapes.ts';
import { nullOr, oneOf, optional, record, text } from '../calls/shape.ts';
import { forget, recall, remember } from './tab-memory.ts';

export type CancelInput = ClientInput<'cancelBooking'>;

/** What the link was followed for. */
export type ManageWish = 'see' | 'stop-reminders';

export interface RememberedCancelling {
  key: string;
  reason: string;
  /** Sent and not answered yet, with the appointment it is about: sent again exactly like this until it is. */
  pending: { input: CancelInput; seen: ClientResponse<'viewBooking'> } | null;
}

export interface RememberedManage {
  token: string;
  wish: ManageWish;
  /** The question is open: whether to cancel. */
  cancelling: RememberedCancelling | null;
  /** Cancelled from this tab, which has retired the link. */
  cancelled: ClientResponse<'cancelBooking'> | null;
}

const name = 'holdfast:manage';
const remembered = record<RememberedManage>({
  token: text,
  wish: oneOf('see', 'stop-reminders'),
  cancelling: nullOr(
    record<RememberedCancelling>({
      key: text,
      reason: text,
      pending: nullOr(
        record<NonNullable<RememberedCancelling['pending']>>({
          input: record<CancelInput>({ token: text, key: text, reason: optional(text) }),
          seen: manageShapes.viewBooking,
        }),
      ),
    }),
  ),
  cancelled: nullOr(manageShapes.cancelBooking),
});

export function rememberManage(manage: RememberedManage): void {
  remember(name, manage);
}

export function recallManage(): RememberedManage | null {
  const found = recall(name);
  return remembered(found) ? found : null;
}

export function forgetManage(): void {
  forget(name);
}
