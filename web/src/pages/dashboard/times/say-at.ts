// A start as this provider reads it, with nothing in it where a line could break.
import { sayStart } from '@holdfast/contract/text/say-start.ts';
import { unbroken } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { dashboardReader } from '../words/dashboard-words.ts';

/** `9:30 AM`, or `1:30 AM GMT-4` where the clock shows that time twice. */
export function sayAt(at: Instant, clock: WallClock): string {
  return unbroken(sayStart(at, clock, dashboardReader));
}
