// What can be changed after booking, as one or two sentences.
import type { ChangePolicy } from '@holdfast/contract/parts/page-parts.ts';
import { minuteMilliseconds } from '../time/time-kinds.ts';
import { sayDeadline } from '../time/say-deadline.ts';
import { words } from './words.ts';
import type { Reader } from '../time/reader.ts';
import type { Instant } from '../time/time-kinds.ts';
import type { WallClock } from '../time/wall-clock.ts';

/** An appointment's start, the present, and the clock that its deadlines are read on. */
export interface ChosenStart {
  start: Instant;
  now: Instant;
  clock: WallClock;
  reader: Reader;
}

/** Without a chosen start deadlines count backwards from it; with one, what would be too late already is not possible. */
export function sayPolicy(policy: ChangePolicy, chosen: ChosenStart | null): string {
  const { cancelUntilMinutes, moveUntilMinutes, mostMoves } = policy;
  const cancel = sayUntil(cancelUntilMinutes, chosen);
  const move = mostMoves === 0 ? null : sayUntil(moveUntilMinutes, chosen);
  if (cancel === null) return move === null ? words.policy.neither : words.policy.moveOnly(move, mostMoves);
  if (move === null) return words.policy.cancelOnly(cancel);
  return cancel === move ? words.policy.both(cancel, mostMoves) : words.policy.apart(cancel, move, mostMoves);
}

function sayUntil(minutes: number | null, chosen: ChosenStart | null): string | null {
  if (minutes === null) return null;
  if (minutes === 0) return words.policy.until.begins;
  if (!chosen) return words.policy.until.before(minutes);
  const until = chosen.start - minutes * minuteMilliseconds;
  if (until <= chosen.now) return null;
  return words.policy.until.at(sayDeadline(until, chosen.now, chosen.clock, chosen.reader));
}
