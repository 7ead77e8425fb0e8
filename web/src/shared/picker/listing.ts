// The free starts of one type as far as they are known, and which stretch to ask for next.
import { limits } from '@holdfast/contract/limits.ts';
import { dayMs, type Instant, instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { PageBookingType } from '@holdfast/contract/parts/page-parts.ts';

export interface Listing {
  durationMilliseconds: number;
  windowEndsAt: Instant;
  /** Every free start before this instant is in `starts`. */
  knownBefore: Instant;
  asked: boolean;
  starts: readonly Instant[];
}

/** One response of the service: the starts between `from` and `to` that also end by `to`. */
export interface ListedStretch {
  now: Instant;
  windowEndsAt: Instant;
  from: Instant;
  to: Instant;
  starts: readonly Instant[];
}

export interface Stretch {
  from: Instant;
  to: Instant;
}

export function unaskedListing(
  type: Pick<PageBookingType, 'durationMinutes' | 'windowEndsAt'>,
  now: Instant,
): Listing {
  return {
    durationMilliseconds: type.durationMinutes * minuteMs,
    windowEndsAt: instantFromIso(type.windowEndsAt),
    knownBefore: now,
    asked: false,
    starts: [],
  };
}

/** The stretch replaces what was known of it; what was known elsewhere stays, the past goes. */
export function listingWith(listing: Listing, listed: ListedStretch): Listing {
  const lastStart = listed.to - listing.durationMilliseconds;
  const kept = listing.starts.filter(
    (start) => start >= listed.now && (start < listed.from || start > lastStart),
  );
  const joins = listed.from <= listing.knownBefore || !listing.asked;
  return {
    ...listing,
    windowEndsAt: listed.windowEndsAt,
    knownBefore: joins ? instant(Math.max(listing.knownBefore, lastStart + 1)) : listing.knownBefore,
    asked: true,
    starts: [...new Set([...kept, ...listed.starts])].sort((a, b) => a - b),
  };
}

/** What a response leaves over of what was asked, where not everything fits into one; null when nothing. */
export function restOf(asked: Stretch, listed: { to: Instant; starts: readonly Instant[] }): Stretch | null {
  const last = listed.starts.at(-1);
  return last !== undefined && last >= asked.from && listed.to < asked.to
    ? { from: instant(last + 1), to: asked.to }
    : null;
}

/** Whether nothing bookable lies beyond what is known. */
export function isComplete(listing: Listing): boolean {
  return listing.knownBefore + listing.durationMilliseconds > listing.windowEndsAt;
}

/**
 * What to ask for so that every start before `until` is known, or (null) that a first free one is found; null
 * when nothing is missing. Stretches overlap by one duration, so no start falls between two.
 */
export function nextStretch(listing: Listing, until: Instant | null): Stretch | null {
  if (isComplete(listing)) return null;
  const from = listing.knownBefore;
  const longest = from + limits.listDays * dayMs;
  const beyondWindow = listing.windowEndsAt + listing.durationMilliseconds;
  if (!listing.asked && until === null) {
    return { from, to: instant(Math.min(from + limits.firstViewDays * dayMs, beyondWindow)) };
  }
  if (until === null) {
    return listing.starts.length > 0 ? null : { from, to: instant(Math.min(longest, beyondWindow)) };
  }
  if (listing.asked && from >= until) return null;
  return { from, to: instant(Math.min(until + listing.durationMilliseconds, longest, beyondWindow)) };
}
