// What a screen reader is told about the hold: each thing once, and never the passing seconds.
import type { HoldStatus } from './hold-state.ts';

export type HoldAnnouncement = 'held' | 'ending' | 'lapsed';

export interface Announced {
  said: readonly HoldAnnouncement[];
  now: HoldAnnouncement | null;
  /** What was so when it was last looked at. */
  seen: HoldAnnouncement | null;
}

export const nothingSaid: Announced = { said: [], now: null, seen: null };

/** The same object while there is nothing new to say. */
export function announcementAfter(before: Announced, status: HoldStatus, isEnding: boolean): Announced {
  const seen = announcementOf(status, isEnding);
  if (seen === before.seen) return before;
  if (seen === null || before.said.includes(seen)) return { ...before, seen, now: null };
  return { said: [...before.said, seen], now: seen, seen };
}

function announcementOf(status: HoldStatus, isEnding: boolean): HoldAnnouncement | null {
  if (status === 'lapsed') return 'lapsed';
  if (status !== 'held') return null;
  return isEnding ? 'ending' : 'held';
}
