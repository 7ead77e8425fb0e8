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
  if (!isStillTrue({ kind, version }, booking)) return null;
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

/** A link works whatever became of the appointment; all else tells its state. */
function isStillTrue({ kind, version }: Pick<MailRow, 'kind' | 'version'>, booking: Appointment): boolean {
  if (kind === 'new-link') return true;
  if (kind === 'cancelled') return booking.status === 'cancelled';
  return booking.status === 'active' && version === booking.version;
}
