// Whether a promised notice is still true when its turn comes.
import { type Instant, minuteMs } from '../time/instant.ts';
import { isReminder, type Notice } from './notice.ts';

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

/** What a booking says when a notice about it is looked at. */
export interface NoticedBooking {
  readonly status: 'active' | 'cancelled';
  readonly version: number;
  readonly remindersStopped: boolean;
  readonly agreement: {
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly type: { readonly reminderMinutes: readonly number[] };
  };
}

/** Null = send it. Looked at again right before sending: between promise and post there may be hours. */
export function decideNotice(
  notice: Pick<Notice, 'kind' | 'version'>,
  booking: NoticedBooking | null,
  now: Instant,
): SkipReason | null {
  if (booking === null) return 'gone';
  const { startsAt, endsAt } = booking.agreement;
  if (notice.kind === 'new-link') return null;
  if (notice.kind === 'cancelled') return booking.status === 'cancelled' ? null : 'gone';
  if (booking.status === 'cancelled') return 'cancelled';
  if (booking.version !== notice.version) return 'moved';
  if (!isReminder(notice.kind)) return endsAt <= now ? 'ended' : null;
  if (booking.remindersStopped) return 'stopped';
  return startsAt <= now ? 'started' : null;
}

/** Whether a due reminder becomes a mail: as `decideNotice`, and of several that are due at once only the last one counts. */
export function decideReminder(
  reminder: { readonly offsetMinutes: number; readonly bookingVersion: number },
  booking: NoticedBooking | null,
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
