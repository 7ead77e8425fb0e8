// What can still be changed, until when and how often, or why not: as sentences.
import { manageWords } from './manage-words.ts';
import { sayDeadline } from '@holdfast/contract/text/say-start.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { visitorReader } from '../state/page-visitor.ts';
import { words } from '../../../shared/words/words.ts';
import type { ChangeName, ChangeRight, ClosedBecause } from '../state/change-rights.ts';

/** When it is, when now is, on which clock, and how many moves are left (null: as many as wished). */
export interface AppointmentNow {
  start: Instant;
  now: Instant;
  clock: WallClock;
  movesLeft: number | null;
}

/** What is possible; null when nothing is. */
export function sayOpenRights(
  { cancel, move }: Record<ChangeName, ChangeRight>,
  at: AppointmentNow,
): string | null {
  const cancelUntil = cancel.closed === null ? sayUntil(cancel.until, at) : null;
  const moveUntil = move.closed === null ? sayUntil(move.until, at) : null;
  if (cancelUntil === null) return moveUntil && manageWords.rights.move(moveUntil, at.movesLeft);
  if (moveUntil === null) return manageWords.rights.cancel(cancelUntil);
  return cancelUntil === moveUntil
    ? words.policy.both(cancelUntil, at.movesLeft)
    : words.policy.apart(cancelUntil, moveUntil, at.movesLeft);
}

/** What is not possible, and why; empty when everything is. */
export function sayClosedRights(
  { cancel, move }: Record<ChangeName, ChangeRight>,
  at: AppointmentNow,
): string[] {
  const isSame = cancel.closed === move.closed && cancel.until === move.until;
  if (isSame && cancel.closed !== null) return [sayClosed('both', cancel.closed, cancel.until, at)];
  return [
    ...(move.closed === null ? [] : [sayClosed('move', move.closed, move.until, at)]),
    ...(cancel.closed === null ? [] : [sayClosed('cancel', cancel.closed, cancel.until, at)]),
  ];
}

export function sayClosed(
  change: ChangeName | 'both',
  why: ClosedBecause,
  until: Instant | null,
  { now, clock }: Pick<AppointmentNow, 'now' | 'clock'>,
): string {
  if (why === 'too-many-moves') return manageWords.rights.tooManyMoves;
  if (why === 'not-offered' || until === null) return manageWords.rights.notOffered[change];
  return manageWords.rights.tooLate[change](sayDeadline(until, now, clock, visitorReader));
}

function sayUntil(until: Instant | null, { start, now, clock }: AppointmentNow): string | null {
  if (until === null) return null;
  if (until === start) return words.policy.until.begins;
  return words.policy.until.at(sayDeadline(until, now, clock, visitorReader));
}
