// The two clocks that a page reads times on: the visitor's, where it is known, and the provider's.
import type { Clocks } from '@holdfast/contract/parts/clocks.ts';
import { browserClock } from './browser-clock.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { clockFromResponse, utcClock, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import type { TimeZoneId } from './zone-name.ts';

export interface ClockPair {
  /** The zone that was asked for as the visitor's; null when none was. */
  asked: TimeZoneId | null;
  provider: WallClock;
  /** Null when none was asked for, or one that nobody knows: then times are the provider's. */
  visitor: WallClock | null;
}

/** Before any response has come; nothing is shown by it. */
export const noClocks: ClockPair = { asked: null, provider: utcClock, visitor: null };

/** Where an older service sent none, they are the browser's, and what it does not know is UTC. */
export function clockPair(
  clocks: Clocks | undefined,
  about: { asked: TimeZoneId | null; providerZone: TimeZoneId; now: Instant },
): ClockPair {
  const { asked, providerZone, now } = about;
  if (clocks) {
    const { provider, visitor } = clocks;
    return { asked, provider: clockFromResponse(provider), visitor: visitor && clockFromResponse(visitor) };
  }
  return {
    asked,
    provider: browserClock(providerZone, now) ?? utcClock,
    visitor: asked === null ? null : browserClock(asked, now),
  };
}

export function shownClock({ visitor, provider }: ClockPair): WallClock {
  return visitor ?? provider;
}
