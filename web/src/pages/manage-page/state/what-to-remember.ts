// What of the manage page must survive a reload.
import { rememberManage, type RememberedManage } from './manage-memory.ts';
import type { ManageState } from './manage-state.ts';

/**
 * Null while there is no session: then what was remembered before stays, such as a change whose fresh link is
 * not exchanged yet. A reload sends that change again and gets the same response.
 */
export function whatToRemember({ session, wish, seen, change, done }: ManageState): RememberedManage | null {
  if (session === null) return null;
  const plain = { session, wish, cancelling: null, moving: null, done };
  switch (change.kind) {
    case 'none':
      return plain;
    case 'cancelling': {
      const { key, reason, pending } = change.cancel;
      return { ...plain, cancelling: { key, reason, pending: pending && seen && { input: pending, seen } } };
    }
    case 'moving': {
      const { chosen, pending } = change.move;
      return { ...plain, moving: { chosen, pending: pending && seen && { input: pending, seen } } };
    }
  }
}

/** Remembers what there is to remember. */
export function keepInTab(state: ManageState): void {
  const memory = whatToRemember(state);
  if (memory) rememberManage(memory);
}
