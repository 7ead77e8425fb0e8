// Whether a promised notice is still true when it is due.
import { type Instant, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { Booking } from '../booking/booking-types.ts';
import { mailKindOf, type Notice } from './notice.ts';

/** Why a notice is no longer true: newer news replaced it, it is too late, or its reader does not want it. */
export type Untrue = 'moved' | 'cancelled' | 'started' | 'ended' | 'stopped' | 'gone';

/** Why a notice is not sent: it is no longer true, or it cannot be sent. */
export type SkipReason = Untrue | 'overtaken' | 'booked-late' | 'no-address' | 'mail-off' | 'not-wanted';

/** Null = send it. Checked again right before sending, because hours may pass after the promise. */
export function decideNotice(
  notice: Pick<Notice, 'kind' | 'version'>,
  booking: Booking | null,
  now: Instant,
): Untrue | null {
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
    case 'asked-to-move':
      return overtakenBy(booking, notice) ?? (startsAt <= now ? 'started' : null);
    case 'reminder':
      return (
        overtakenBy(booking, notice) ??
        (booking.remindersStopped ? 'stopped' : startsAt <= now ? 'started' : null)
      );
  }
}

/** Providers may do without mails about new bookings. Of changes that clients make, they always hear. */
export function isWanted(
  { kind, recipient }: Pick<Notice, 'kind' | 'recipient'>,
  { mailOnBooking }: { readonly mailOnBooking: boolean },
): boolean {
  return mailOnBooking || recipient !== 'provider' || kind !== 'confirmed';
}

/** The newer news, if the notice no longer tells the state of its booking. */
function overtakenBy(booking: Booking, { version }: Pick<Notice, 'version'>): Untrue | null {
  if (booking.status === 'cancelled') return 'cancelled';
  return booking.version === version ? null : 'moved';
}

/** As `decideNotice`, but of several reminders that are due at once only the last one is sent. */
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
