// How long a hold still lasts by the server's clock, and when to ask for it again.
import { type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { HoldState } from './hold-state.ts';
import type { HoldTerm } from '../../../shared/memory/hold-memory.ts';

/** One taking or renewing lasts this long: a full ring. */
const termMilliseconds = 5 * minuteMs;
const renewBelowMilliseconds = 2 * minuteMs;
const useLastsMilliseconds = 2 * minuteMs;

export interface Countdown {
  /** Whole seconds, counted so that 0 is shown only when it is over. */
  secondsLeft: number;
  /** The part of the ring that is left, 0 to 1. */
  share: number;
  /** It ends then and cannot be renewed any further. */
  isFinal: boolean;
  /** At most two minutes are left, and no renewal under way is about to change that. */
  isEnding: boolean;
}

export function countdown({ until, longestUntil }: HoldTerm, now: Instant): Countdown {
  // Never more than a whole term, however long the response took to come.
  const left = Math.min(Math.max(0, until - now), termMilliseconds);
  const isFinal = until >= longestUntil;
  return {
    secondsLeft: Math.ceil(left / 1_000),
    share: left / termMilliseconds,
    isFinal,
    isEnding: left <= (isFinal ? renewBelowMilliseconds : renewBelowMilliseconds - 10_000),
  };
}

/** Whether the visitor's last act, at `usedAt`, still counts as using the form at `now`, on one clock. */
export function isInUse(usedAt: Instant, now: Instant): boolean {
  return now - usedAt < useLastsMilliseconds;
}

/**
 * Whether to ask now. At once for a hold that was just chosen or is in doubt. While the form is in use, for
 * one that got no response, or that has less than two minutes left and can be renewed.
 */
export function isAskDue(
  { hold, askFrom, failures, isDoubted }: HoldState,
  now: Instant,
  inUse: boolean,
): boolean {
  if (!hold || hold.shared === true || now < askFrom) return false;
  if (!hold.term || isDoubted) return failures === 0 || inUse;
  const { until, longestUntil } = hold.term;
  return inUse && until < longestUntil && now < longestUntil && until - now < renewBelowMilliseconds;
}
