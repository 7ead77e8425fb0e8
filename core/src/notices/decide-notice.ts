// Whether a promised notice is still true when its turn comes.
import { type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { Booking } from '../booking/booking-types.ts';
import { mailKindOf, type Notice } from './notice.ts';

/**
 * Why a notice is not sent. `moved`, `cancelled`: newer news tells it. `started`, `ended`: too late to be of use.
 * `overtaken`: a reminder nearer to the start is due as well. `stopped`: by the client. `booked-late`: its time had passed
 * before the booking was made. `gone`: what it was about is not there any more. `no-address`, `mail-off`: nowhere to send
 * to, or nothing to send with.
 */
export type SkipReason =
  | 'moved'
  | 'cancelled'
  | 'started'
  | 'ended'
  | 'overtaken'
  | 'stopped'
  | 'booked-late'
  | 'gone'
  | 'no-address'
  | 'mail-off';

/** Null = send it. Looked at again right before sending: between promise and post there may be hours. */
export function decideNotice(
  notice: Pick<Notice, 'kind' | 'version'>,
  booking: Booking | null,
  now: Instant,
): SkipReason | null {
  if (booking === null) return 'gone';
  const { startsAt, endsAt } = booking.agreement;
  switch (mailKindOf(notice.kind)) {
    case 'new-link':
      return null;
    case 'cancelled':
      return booking.status === 'cancelled' ? null : 'gone';
    case 'confirmed':
    case 'moved':
    case 'clock-changed':
      return overtakenBy(booking, notice) ?? (endsAt <= now ? 'ended' : null);
    case 'reminder':
      return (
        overtakenBy(booking, notice) ??
        (booking.remindersStopped ? 'stopped' : startsAt <= now ? 'started' : null)
      );
  }
}

/** The newer news, when the booking is not what the notice tells any more. */
function overtakenBy(booking: Booking, { version }: Pick<Notice, 'version'>): SkipReason | null {
  if (booking.status === 'cancelled') return 'cancelled';
  return booking.version === version ? null : 'moved';
}

/** Whether a due reminder becomes a mail: as `decideNotice`, and of several that are due at once only the last one counts. */
export function decideReminder(
  reminder: { readonly offsetMinutes: number; readonly bookingVersion: number },
  booking: Booking | null,
  now: Instant,
): SkipReason | null {
  const { offsetMinutes, bookingVersion: version } = reminder;
  const reason = decideNotice({ kind: `reminder-${offsetMinutes}`, version }, booking, now);
  if (reason !== null || booking === null) return reason;
  const { startsAt, type } = booking.agreement;
  const nearer = type.reminderMinutes.some(
    (other) => other < offsetMinutes && startsAt - other * minuteMs <= now,
  );
  return nearer ? 'overtaken' : null;
}
