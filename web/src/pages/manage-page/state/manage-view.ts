// Which view the manage page is in: one decision, so that components make none.
import type { ManageState, Seen } from './manage-state.ts';
import type { MoveState } from './move-state.ts';
import type { Problem } from '../../../shared/calls/outcome.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';

export type AppointmentStage = 'to-come' | 'begun' | 'past';

export type ManageView =
  | { kind: 'opening' }
  /** `overtaken`: it was shown before; something else changed it, or the page was open for too long. */
  | { kind: 'dead'; overtaken: boolean }
  | { kind: 'failed'; problem: Problem }
  /** `mailed`: cancelled just now from this tab, so that a mail about it is on its way. */
  | { kind: 'cancelled'; seen: Seen; mailed: boolean }
  | { kind: 'moved'; seen: Seen; from: Instant }
  | { kind: 'reminders'; seen: Seen }
  | { kind: 'choosing' | 'confirming'; seen: Seen; move: MoveState }
  | { kind: 'appointment'; seen: Seen; stage: AppointmentStage };

export function manageViewOf(state: ManageState): ManageView {
  const { seen, failure, done, change } = state;
  if (failure === 'dead') return { kind: 'dead', overtaken: seen !== null };
  if (failure) return { kind: 'failed', problem: failure };
  if (!seen) return { kind: 'opening' };
  if (seen.status === 'cancelled') return { kind: 'cancelled', seen, mailed: done?.kind === 'cancelled' };
  if (done?.kind === 'moved') return { kind: 'moved', seen, from: instantFromIso(done.from) };
  if (state.wish === 'stop-reminders') return { kind: 'reminders', seen };
  const stage = isDeciding(state) ? 'to-come' : stageOf(seen, state.now);
  if (change.kind === 'moving' && stage === 'to-come') {
    return { kind: change.move.chosen ? 'confirming' : 'choosing', seen, move: change.move };
  }
  return { kind: 'appointment', seen, stage };
}

function stageOf({ booking }: Seen, now: Instant): AppointmentStage {
  if (now >= instantFromIso(booking.endsAt)) return 'past';
  return now >= instantFromIso(booking.startsAt) ? 'begun' : 'to-come';
}

/** Whether a change was sent: then its response is shown in place, whatever the clock says meanwhile. */
function isDeciding({ change }: ManageState): boolean {
  if (change.kind === 'none') return false;
  const { pending, obstacle } = change.kind === 'cancelling' ? change.cancel : change.move;
  return pending !== null || obstacle !== null;
}
