// What can be changed after booking, as one or two sentences.
import type { ChangePolicy } from '@holdfast/contract/parts/page-parts.ts';
import type { Reader } from '@holdfast/contract/text/reader.ts';
import { sayDeadline } from '@holdfast/contract/text/say-start.ts';
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { words } from './words.ts';

/** An appointment's start, the present, and the clock that its deadlines are read on. */
export interface ChosenStart {
  start: Instant;
  now: Instant;
  clock: WallClock;
  reader: Reader;
}

/** Without a chosen start, deadlines count backwards; with one, what would be too late is not possible. */
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
  const until = instant(chosen.start - minutes * minuteMs);
  if (until <= chosen.now) return null;
  return words.policy.until.at(sayDeadline(until, chosen.now, chosen.clock, chosen.reader));
}
