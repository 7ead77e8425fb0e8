// How long a hold lasts and whom it blocks. Each request judges with one `now`.
import { type Instant, instant, type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';

const holdMs = 5 * minuteMs;
const renewBelowMs = 2 * minuteMs;
const longestMs = 15 * minuteMs;
// Clocks of instances differ. For everyone else, a hold outlives its `until` by more than that.
const takersGraceMs = 10_000;
const listsGraceMs = 20_000;

/** When a hold taken or renewed now lapses: in five minutes, at most fifteen after it was first taken. */
export function holdUntil(firstAt: Instant, now: Instant): Instant {
  return instant(Math.min(now + holdMs, longestHoldUntil(firstAt)));
}

export function longestHoldUntil(firstAt: Instant): Instant {
  return instant(firstAt + longestMs);
}

/**
 * Since when a visitor has kept the time of a new hold. A chain of overlapping holds counts from its first,
 * so that fifteen minutes are the maximum. A chain ends when others see its time as free.
 */
export function heldSince(
  replaced: { readonly taken: Interval; readonly until: Instant; readonly firstAt: Instant } | null,
  taken: Interval,
  now: Instant,
): Instant {
  const overlaps = replaced !== null && replaced.taken.from < taken.to && taken.from < replaced.taken.to;
  return overlaps && blocksLists(replaced.until, now) ? replaced.firstAt : now;
}

/** True if less than two minutes are left and a renewal would gain time. */
export function isDueForRenewal(
  hold: { readonly until: Instant; readonly firstAt: Instant },
  now: Instant,
): boolean {
  return hold.until - now < renewBelowMs && holdUntil(hold.firstAt, now) > hold.until;
}

/** True while a hold keeps others from taking its time, and the sweep from ending it. */
export function blocksTakers(until: Instant, now: Instant): boolean {
  return now < until + takersGraceMs;
}

/** True while lists leave out a hold's time: a little longer, so that listed starts can be confirmed. */
export function blocksLists(until: Instant, now: Instant): boolean {
  return now < until + listsGraceMs;
}

/** The latest `until` that the sweep may end at `now`. */
export function sweepableUntil(now: Instant): Instant {
  return instant(now - takersGraceMs);
}
