// Whether a provider takes new bookings now. Lists, holds and confirmations all ask here.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber } from '@holdfast/contract/time/local-date.ts';
import { localDayAt } from '../time/local-day.ts';
import type { TimeZoneId } from '../time/time-zone.ts';

/** `until` is the first local date with bookings again; null = until the provider says so. */
export interface Pause {
  readonly until: string | null;
  /** The provider's sentence for clients. May be empty. */
  readonly note: string;
}

export interface Pausing {
  readonly timeZone: TimeZoneId;
  readonly pause: Pause | null;
}

/** The pause in force, or null. It ends by itself when its date begins on the provider's clock. */
export function pauseAt({ timeZone, pause }: Pausing, now: Instant): Pause | null {
  if (pause === null || pause.until === null) return pause;
  return dateFromDayNumber(localDayAt(timeZone, now)) < pause.until ? pause : null;
}

/** A hold that began before the pause still books, as long as it lasts. */
export function pausesBooking(
  pausing: Pausing,
  hold: { readonly until: Instant } | null,
  now: Instant,
): Pause | null {
  return hold !== null && now < hold.until ? null : pauseAt(pausing, now);
}
