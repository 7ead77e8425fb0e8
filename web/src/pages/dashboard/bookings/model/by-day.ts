// Bookings as a list shows them: under the day on which they begin, in the order in which they came.
import type { FoundBooking } from '@holdfast/contract/find/find-bookings.ts';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { type Instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { clockFromResponse, localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';

export interface FoundRow extends Omit<FoundBooking, 'startsAt' | 'endsAt'> {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The provider's, for this row's time. */
  readonly clock: WallClock;
}

export interface FoundDay {
  readonly date: IsoDate;
  readonly rows: readonly FoundRow[];
}

/** A booking that moved between two pages is listed once. */
export function byDay(pages: readonly Pick<ResponseOf<'findBookings'>, 'bookings' | 'clock'>[]): FoundDay[] {
  const days: { date: IsoDate; rows: FoundRow[] }[] = [];
  const seen = new Set<string>();
  for (const { bookings, clock: sent } of pages) {
    const clock = clockFromResponse(sent);
    for (const found of bookings) {
      if (seen.has(found.booking)) continue;
      seen.add(found.booking);
      const [startsAt, endsAt] = [instantFromIso(found.startsAt), instantFromIso(found.endsAt)];
      const date = localDate(startsAt, clock);
      const last = days.at(-1);
      const row = { ...found, startsAt, endsAt, clock };
      if (last?.date === date) last.rows.push(row);
      else days.push({ date, rows: [row] });
    }
  }
  return days;
}
