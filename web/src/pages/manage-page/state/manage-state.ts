// Everything the manage page knows, what may happen to it, and where it begins.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { cancelFromMemory, type CancelEvent, type CancelState } from './cancel-state.ts';
import { moveFromMemory, type MoveEvent, type MoveState } from './move-state.ts';
import type { Arrival } from './manage-link.ts';
import type { DoneChange, ManageWish, RememberedManage } from './manage-memory.ts';
import type { OutcomeOf, Problem } from '../../../shared/calls/outcome.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';

export type Seen = ResponseOf<'viewBooking'>;

export interface ManageState {
  /** The link itself, while this page is open; null after a reload. */
  link: string | null;
  /** What the link was exchanged for; null until it was. */
  session: string | null;
  wish: ManageWish;
  /** The appointment as the service showed it last. */
  seen: Seen | null;
  /** Why it is not shown; a link that does not work is told apart. */
  failure: Problem | 'dead' | null;
  /** After a change the fresh link is exchanged behind the scenes: now, later again, or not any more. */
  exchange: 'wanted' | 'paused' | 'given-up';
  /** Server clock minus visitor clock, in milliseconds. */
  clockOffset: number;
  /** The server's clock at the last event. */
  now: Instant;
  /** What is being changed. */
  change:
    | { kind: 'none' }
    | { kind: 'cancelling'; cancel: CancelState }
    | { kind: 'moving'; move: MoveState };
  /** What was changed last from this tab. */
  done: DoneChange | null;
  /** Stopping the reminders: on its way, or why it did not happen. */
  stopping: { kind: 'idle' } | { kind: 'sending' } | { kind: 'failed'; problem: Problem };
}

/** `at` is the visitor's clock when the event happened. */
export type ManageEvent = { at: Instant } & (
  | { kind: 'arrived'; arrival: Arrival | null }
  | { kind: 'viewed'; token: string; outcome: OutcomeOf<'viewBooking'> }
  | { kind: 'retried' }
  | { kind: 'ticked' }
  | { kind: 'wished'; wish: ManageWish }
  | { kind: 'cancel-opened'; key: string }
  | { kind: 'move-opened' }
  | { kind: 'change-left' }
  | { kind: 'done-read' }
  | { kind: 'stop-sent' }
  | { kind: 'stop-returned'; outcome: OutcomeOf<'stopReminders'> }
  | CancelEvent
  | MoveEvent
);

export function startingState(arrival: Arrival | null, at: Instant): ManageState {
  const remembered = arrival?.kind === 'back' ? arrival.remembered : null;
  const link = arrival?.kind === 'link' ? arrival : null;
  const pending = remembered?.cancelling?.pending ?? remembered?.moving?.pending ?? null;
  return {
    link: link?.token ?? null,
    session: remembered?.session ?? null,
    wish: link?.wish ?? remembered?.wish ?? 'see',
    // While a change has no response its link may be retired: what it is about must be remembered, not asked.
    seen: pending?.seen ?? null,
    failure: arrival ? null : 'dead',
    exchange: 'wanted',
    clockOffset: 0,
    now: at,
    change: changeFrom(remembered),
    done: remembered?.done ?? null,
    stopping: { kind: 'idle' },
  };
}

/** What the service is asked with; null when no link that could work was given. */
export function tokenOf({ link, session }: Pick<ManageState, 'link' | 'session'>): string | null {
  return link ?? session;
}

/** Whether the service has to be asked what the link shows. */
export function isViewDue({ link, session, seen, failure, exchange }: ManageState): boolean {
  if (tokenOf({ link, session }) === null || failure !== null) return false;
  return seen === null || (session === null && exchange === 'wanted');
}

function changeFrom(remembered: RememberedManage | null): ManageState['change'] {
  if (remembered?.cancelling) {
    return { kind: 'cancelling', cancel: cancelFromMemory(remembered.cancelling) };
  }
  return remembered?.moving ? { kind: 'moving', move: moveFromMemory(remembered.moving) } : { kind: 'none' };
}
