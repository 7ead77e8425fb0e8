// Which holds are released, and which are forgotten, when a form opens, gets its response, or closes. Pure.
import { isFinalNo } from '../../../shared/calls/outcome.ts';
import type { HoldOutcome } from './hold-state.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { RememberedHold } from '../../../shared/memory/hold-memory.ts';

/** The secret of the hold that opening `start` ends, or null. A start that is chosen here replaces it. */
export function releasedByOpening(
  stored: RememberedHold | null,
  { start, chosen }: { start: Instant; chosen: boolean },
): string | null {
  if (!stored || stored.shared === true || chosen) return null;
  return stored.left || stored.start !== start ? stored.secret : null;
}

/** `isOvertaken`: the visitor went on while the response was on its way. */
export function releasedByAnswer(
  { secret, replaces }: RememberedHold,
  outcome: HoldOutcome,
  isOvertaken: boolean,
): { released: readonly string[]; isForgotten: boolean } {
  const isFinal = isFinalNo(outcome);
  const kept = isFinal && replaces !== null ? [replaces] : [];
  const unwanted = isOvertaken && !isFinal ? [secret] : [];
  return { released: [...kept, ...unwanted], isForgotten: isOvertaken && isFinal };
}

/** What the tab remembers when the form closes, and what is released now rather than by its own response. */
export function releasedByClosing(
  stored: RememberedHold | null,
  secretUnderWay: string | null,
): { remembered: RememberedHold | null; released: string | null } {
  if (!stored || stored.shared === true) return { remembered: null, released: null };
  const released = stored.secret === secretUnderWay ? null : stored.secret;
  return { remembered: { ...stored, left: true }, released };
}
