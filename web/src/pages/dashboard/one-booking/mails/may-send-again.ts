// Whether an email may be sent again, as the service decides it: a button that would be refused is not shown.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { MailRow } from './mail-rows.ts';

interface Appointment {
  readonly status: 'active' | 'cancelled';
  readonly version: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly remindersStopped: boolean;
}

/** `lost`: it did not arrive. `repeat`: it did, but clients lose emails. Null: not, or not any more. */
export function maySendAgain(
  { promised, kind, recipient, version, fate, offsetMinutes }: MailRow,
  booking: Appointment,
  now: Instant,
): 'lost' | 'repeat' | null {
  const isReminder = offsetMinutes !== null;
  const until = isReminder || kind === 'asked-to-move' ? booking.startsAt : booking.endsAt;
  if (promised === null || until <= now) return null;
  if (kind === 'cancelled' ? booking.status !== 'cancelled' : booking.status !== 'active') return null;
  if (kind !== 'new-link' && kind !== 'cancelled' && version !== booking.version) return null;
  if (isReminder && booking.remindersStopped) return null;
  switch (fate.kind) {
    case 'bounced':
    case 'dropped':
    case 'dead':
      return 'lost';
    case 'sent':
    case 'delivered':
      return recipient === 'client' && !isReminder && kind !== 'new-link' ? 'repeat' : null;
    default:
      return null;
  }
}
