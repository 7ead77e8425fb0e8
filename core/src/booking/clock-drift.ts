// Appointments that no longer read as agreed because a government has changed its clock.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { TimeZoneId } from '../time/time-zone.ts';
import { type WallTime, wallTimeAt } from '../time/wall-time.ts';

export interface RememberedBooking {
  readonly id: string;
  /** What the provider's clock was expected to show. Null in older bookings. */
  readonly agreedWall: WallTime | null;
  readonly agreement: {
    readonly startsAt: Instant;
    readonly provider: { readonly timeZone: TimeZoneId };
  };
}

export interface ClockDrift {
  readonly bookingId: string;
  readonly agreed: WallTime;
  /** What the provider's clock shows at the appointment's instant by today's rules. */
  readonly reads: WallTime;
}

/** The bookings whose provider's clock now shows another time than agreed, in the order given. */
export function clockDrifts(bookings: readonly RememberedBooking[]): ClockDrift[] {
  return bookings.flatMap(({ id, agreedWall, agreement }) => {
    const reads = wallTimeAt(agreement.provider.timeZone, agreement.startsAt);
    return agreedWall === null || agreedWall === reads ? [] : [{ bookingId: id, agreed: agreedWall, reads }];
  });
}

/** `The clocks changed: 12 appointments now read 8:00 instead of 9:00.` The first one is the example. */
export function sayDrifts(drifts: readonly ClockDrift[]): string {
  const readings = drifts.map(sayDrift);
  const [example = ''] = readings;
  const count = drifts.length;
  if (count === 1) return `The clocks changed: 1 appointment now reads ${example}.`;
  if (readings.every((reading) => reading === example))
    return `The clocks changed: ${count} appointments now read ${example}.`;
  return `The clocks changed: ${count} appointments no longer read as agreed; the first now reads ${example}.`;
}

function sayDrift({ agreed, reads }: ClockDrift): string {
  const isSameDate = agreed.slice(0, 10) === reads.slice(0, 10);
  const say = (reading: WallTime) =>
    isSameDate ? reading.slice(11).replace(/^0/, '') : reading.replace('T', ' ');
  return `${say(reads)} instead of ${say(agreed)}`;
}
