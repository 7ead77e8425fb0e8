// Which view the manage page is in: one decision, so that components make none.
import type { Problem } from '../calls/outcome.ts';
import type { Agreement } from '../calls/agreement-shapes.ts';
import type { ManageState, Seen } from './manage-state.ts';
import type { Instant } from '../time/time-kinds.ts';

export type ManageView =
  | { kind: 'opening' }
  | { kind: 'dead' }
  | { kind: 'failed'; problem: Problem }
  /** `mailed`: cancelled just now from this tab, so that a mail about it is on its way. */
  | { kind: 'cancelled'; booking: Agreement; mailed: boolean }
  | { kind: 'reminders'; seen: Seen }
  | { kind: 'appointment'; seen: Seen; standing: 'to-come' | 'begun' | 'past' };

export function manageViewOf(state: ManageState): ManageView {
  const { seen, failure, cancelled, now } = state;
  if (cancelled) return { kind: 'cancelled', booking: cancelled.booking, mailed: true };
  if (failure === 'dead') return { kind: 'dead' };
  if (failure) return { kind: 'failed', problem: failure };
  if (!seen) return { kind: 'opening' };
  if (seen.status === 'cancelled') return { kind: 'cancelled', booking: seen.booking, mailed: false };
  if (state.wish === 'stop-reminders') return { kind: 'reminders', seen };
  return { kind: 'appointment', seen, standing: isDeciding(state) ? 'to-come' : standingOf(seen, now) };
}

function standingOf({ booking }: Seen, now: Instant): 'to-come' | 'begun' | 'past' {
  if (now >= Date.parse(booking.endsAt)) return 'past';
  return now >= Date.parse(booking.startsAt) ? 'begun' : 'to-come';
}

/** Whether a cancellation was sent: then its answer is shown in place, whatever the clock says meanwhile. */
function isDeciding({ change }: ManageState): boolean {
  return change.kind === 'cancelling' && (change.cancel.pending !== null || change.cancel.over !== null);
}
