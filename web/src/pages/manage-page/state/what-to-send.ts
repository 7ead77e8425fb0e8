// What is sent when the open question is decided, or has had no response. Pure.
import { cancelInput } from './cancel-state.ts';
import type { ManageState } from './manage-state.ts';
import type { SentCancel, SentMove } from './manage-memory.ts';

/** What is pending is sent again as it is; null where nothing can be sent. */
export function cancelToSend({ change, seen }: ManageState): SentCancel | 'reason-missing' | null {
  if (change.kind !== 'cancelling' || !seen) return null;
  return change.cancel.pending ?? cancelInput(change.cancel, seen.reasonRequired) ?? 'reason-missing';
}

export function moveToSend({ change }: ManageState): SentMove | null {
  return change.kind === 'moving' ? (change.move.pending ?? change.move.chosen) : null;
}
