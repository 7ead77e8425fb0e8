// The same moment on the client's clock, where that shows another time: "08:30 for Inês in Lisbon".
import { sayWeekdayBriefly } from '@holdfast/contract/text/say-time.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { localDate, sameClock, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { browserClock } from '../../../../shared/time/browser-clock.ts';
import { zoneCity } from '../../../../shared/time/zone-city.ts';
import { sayAt } from '../../times/say-at.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { bookingWords } from '../words/booking-words.ts';
import { firstNameOf } from './first-name.ts';

// Making one reads the browser's zone data many times.
const clocks = new Map<string, WallClock | null>();

function clockOf(zone: string, now: Instant): WallClock | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = browserClock(zone, now);
  clocks.set(zone, made);
  return made;
}

/** Null where both clocks agree, or the browser does not know the client's zone. */
export function sayClientTime(
  at: Instant,
  client: { readonly name: string; readonly timeZone: string },
  clock: WallClock,
): string | null {
  const theirs = clockOf(client.timeZone, at);
  if (!theirs || sameClock(at, clock, theirs)) return null;
  const date = localDate(at, theirs);
  const day = date === localDate(at, clock) ? '' : `${sayWeekdayBriefly(date, dashboardReader)} `;
  const time = `${day}${sayAt(at, theirs)}`;
  return bookingWords.forClient(time, firstNameOf(client.name), zoneCity(client.timeZone));
}
