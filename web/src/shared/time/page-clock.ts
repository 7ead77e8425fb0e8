// The page's own clock: it starts with the device's and runs evenly, whatever is done to that meanwhile.
import { type Instant, instant } from '@holdfast/contract/time/instant.ts';

/** An event before it is told when it happened. */
export type Untimed<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

const startedAt = Date.now() - performance.now();

/** For differences, and to be set right by the service's `now`; never the true time by itself. */
export function pageNow(): Instant {
  return instant(Math.round(startedAt + performance.now()));
}

/** How far the device's clock has run away: it was set, or the machine slept while this one stood still. */
export function clockDrift(): number {
  return Date.now() - pageNow();
}
