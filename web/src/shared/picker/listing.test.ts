// What is known of the free starts, and what is asked for next.
import { describe, expect, it } from 'vitest';
import { isComplete, listingWith, nextStretch, restOf, unaskedListing } from './listing.ts';
import { newType, serverNow } from './picker-fixture.ts';
import { dayMs, instant, type Instant } from '@holdfast/contract/time/instant.ts';

const hour = 3_600_000;
const at = (days: number, hours = 0) => instant(serverNow + days * dayMs + hours * hour);
/** One millisecond later. */
const after = (moment: Instant) => instant(moment + 1);
const windowEndsAt = at(100);
const unasked = unaskedListing(newType({ windowEndsAt: new Date(windowEndsAt).toISOString() }), serverNow);
const listed = (from: Instant, to: Instant, starts: Instant[], now = serverNow) => ({
  now,
  windowEndsAt,
  from,
  to,
  starts,
});

describe('nextStretch', () => {
  it('asks for the first fourteen days when nothing is known', () => {
    expect(nextStretch(unasked, null)).toEqual({ from: at(0), to: at(14) });
  });

  it('asks on for 62 days at a time while no free start is known', () => {
    const listing = listingWith(unasked, listed(at(0), at(14), []));
    expect(nextStretch(listing, null)).toEqual({ from: after(at(14, -1)), to: after(at(76, -1)) });
  });

  it('begins one duration early, so that no start falls between two stretches', () => {
    const first = listingWith(unasked, listed(at(0), at(14), [at(13)]));
    const between = at(14, -0.5);
    const next = nextStretch(first, at(20));
    expect(next?.from).toBeLessThanOrEqual(between);
  });

  it('asks for nothing once the window has been seen', () => {
    const listing = listingWith(unasked, listed(at(0), windowEndsAt, []));
    expect(isComplete(listing)).toBe(true);
    expect(nextStretch(listing, null)).toBeNull();
    expect(nextStretch(listing, at(200))).toBeNull();
  });

  it('never asks for more than 62 days', () => {
    const next = nextStretch(unasked, at(90));
    expect(next && next.to - next.from).toBe(62 * dayMs);
  });
});

describe('an answer with as many starts as fit', () => {
  it('counts as known as far as it goes, and the rest is asked for', () => {
    const cut = listed(at(0), at(2), [at(1), at(2, -1)]);
    expect(restOf({ from: at(0), to: at(14) }, cut)).toEqual({ from: after(at(2, -1)), to: at(14) });
    const listing = listingWith(unasked, cut);
    expect(listing.knownBefore).toBe(after(at(2, -1)));
    expect(nextStretch(listing, at(14))?.from).toBe(after(at(2, -1)));
  });

  it('is not waited for any further when it went as far as it was asked, or brought nothing', () => {
    const asked = { from: at(0), to: at(14) };
    expect(restOf(asked, listed(at(0), at(14), [at(1)]))).toBeNull();
    expect(restOf(asked, listed(at(0), at(2), []))).toBeNull();
  });
});

describe('listingWith', () => {
  it('replaces what lies inside the stretch and keeps what lies outside', () => {
    const before = listingWith(unasked, listed(at(0), at(14), [at(1), at(5), at(9)]));
    const after = listingWith(before, listed(at(4), at(6), [at(5, 2)]));
    expect(after.starts).toEqual([at(1), at(5, 2), at(9)]);
    expect(after.knownBefore).toBe(before.knownBefore);
  });

  it('drops starts that have passed', () => {
    const before = listingWith(unasked, listed(at(0), at(14), [at(1), at(5)]));
    expect(listingWith(before, listed(at(2), at(3), [], at(2))).starts).toEqual([at(5)]);
  });

  it('does not claim to know what lies between two stretches that do not touch', () => {
    const before = listingWith(unasked, listed(at(0), at(14), []));
    expect(listingWith(before, listed(at(30), at(40), [at(31)])).knownBefore).toBe(before.knownBefore);
  });
});
