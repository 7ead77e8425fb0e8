// The clocks on which an appointment is read: those of the response that showed it.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { clockPair, shownClock, type ClockPair } from '../../../shared/time/clock-pair.ts';
import { visitorZone } from './page-visitor.ts';
import type { Seen } from './manage-state.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';

const known = new WeakMap<Seen, ClockPair>();

export function clocksOf(seen: Seen): ClockPair {
  const { clocks, booking, now } = seen;
  const found =
    known.get(seen) ??
    clockPair(clocks, {
      asked: visitorZone,
      providerZone: booking.provider.timeZone,
      now: instantFromIso(now),
    });
  known.set(seen, found);
  return found;
}

export function clockOf(seen: Seen): WallClock {
  return shownClock(clocksOf(seen));
}
