// How long a hold lasts, and for whom: the times of LOCK's states, judged with one `now` per request.
import { type Instant, instant, type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';

const holdMs = 5 * minuteMs;
const renewBelowMs = 2 * minuteMs;
const longestMs = 15 * minuteMs;
// Clocks of instances differ; a hold outlives its `until` by more than that for everybody else.
const takersGraceMs = 10_000;
const listsGraceMs = 20_000;

/** When a hold taken or renewed now lapses: in five minutes, at the latest fifteen after it was first taken. */
export function holdUntil(firstAt: Instant, now: Instant): Instant {
  return instant(Math.min(now + holdMs, longestHoldUntil(firstAt)));
}

export function longestHoldUntil(firstAt: Instant): Instant {
  return instant(firstAt + longestMs);
}

/**
 * Since when a visitor has kept the time of a new hold of `taken` that takes the place of `replaced`: a chain of holds
 * that overlap counts from its first, so fifteen minutes are all that anybody gets. A chain ends when others see its
 * time free again.
 */
export function heldSince(
  replaced: { readonly taken: Interval; readonly until: Instant; readonly firstAt: Instant } | null,
  taken: Interval,
  now: Instant,
): Instant {
  const overlaps = replaced !== null && replaced.taken.from < taken.to && taken.from < replaced.taken.to;
  return overlaps && blocksLists(replaced.until, now) ? replaced.firstAt : now;
}

/** Whether asking again should move `until`: less than two minutes are left, and there is something to gain. */
export function isDueForRenewal(
  hold: { readonly until: Instant; readonly firstAt: Instant },
  now: Instant,
): boolean {
  return hold.until - now < renewBelowMs && holdUntil(hold.firstAt, now) > hold.until;
}

/** Whether a held hold still keeps others from taking its time, and the sweep from ending it. */
export function blocksTakers(until: Instant, now: Instant): boolean {
  return now < until + takersGraceMs;
}

/** Whether a hold's time is left out of lists: a little longer, so that nothing is listed which confirming would refuse. */
export function blocksLists(until: Instant, now: Instant): boolean {
  return now < until + listsGraceMs;
}

/** The last `until` that the sweep may end at `now`. */
export function sweepableUntil(now: Instant): Instant {
  return instant(now - takersGraceMs);
}
