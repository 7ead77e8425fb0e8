// How long a hold lasts, and for whom: the times of LOCK's states, judged with one `now` per request.
import { type Instant, instant, minuteMs } from '../time/instant.ts';

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
