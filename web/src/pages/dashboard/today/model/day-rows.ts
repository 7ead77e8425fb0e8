// What stands in the list of a day: its appointments and blocked time, by their beginning.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import { localDate, type WallClock } from '@holdfast/contract/time/wall-clock.ts';

interface BookingTimes {
  readonly status: 'active' | 'cancelled';
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

interface BlockTimes {
  readonly taken: { readonly from: Instant; readonly to: Instant };
}

export type DayRow<Booking, Block> =
  | { readonly kind: 'booking'; readonly at: Instant; readonly booking: Booking }
  | { readonly kind: 'block'; readonly at: Instant; readonly block: Block };

/** By local date. Cancelled appointments are left out. */
export function rowsByDay<Booking extends BookingTimes, Block extends BlockTimes>(
  bookings: readonly Booking[],
  blocks: readonly Block[],
  clock: WallClock,
): ReadonlyMap<IsoDate, readonly DayRow<Booking, Block>[]> {
  const rows: DayRow<Booking, Block>[] = [
    ...bookings
      .filter(({ status }) => status === 'active')
      .map((booking) => ({ kind: 'booking' as const, at: booking.startsAt, booking })),
    ...blocks.map((block) => ({ kind: 'block' as const, at: block.taken.from, block })),
  ];
  const days = new Map<IsoDate, DayRow<Booking, Block>[]>();
  for (const row of rows.sort((a, b) => a.at - b.at)) {
    const date = localDate(row.at, clock);
    days.set(date, [...(days.get(date) ?? []), row]);
  }
  return days;
}

/** The one that runs now or begins next. */
export function nextBooking<Booking extends BookingTimes>(
  bookings: readonly Booking[],
  now: Instant,
): Booking | null {
  const ahead = bookings.filter(({ status, endsAt }) => status === 'active' && endsAt > now);
  return ahead.sort((a, b) => a.startsAt - b.startsAt)[0] ?? null;
}

/** How many appointments of a day are not over, and when the last of them ends. */
export function leftOf<Booking extends BookingTimes>(
  rows: readonly DayRow<Booking, unknown>[],
  now: Instant,
): { readonly count: number; readonly lastEnd: Instant | null } {
  const ends = rows.flatMap((row) => (row.kind === 'booking' ? [row.booking.endsAt] : []));
  const left = ends.filter((end) => end > now).sort((a, b) => a - b);
  return { count: left.length, lastEnd: left.at(-1) ?? null };
}
