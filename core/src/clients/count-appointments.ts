// What became of a client's appointments, in numbers.
import type { Instant } from '@holdfast/contract/time/instant.ts';

interface Appointment {
  readonly status: 'active' | 'cancelled';
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly cancelledBy: 'client' | 'provider' | null;
  readonly noShow: boolean;
}

export interface AppointmentCounts {
  readonly ahead: number;
  readonly kept: number;
  readonly noShows: number;
  readonly cancelledByClient: number;
  readonly cancelledByProvider: number;
  readonly first: Instant | null;
  readonly next: Instant | null;
}

/**
 * Each counts once; one that runs now does not count yet, unless it is marked as a no-show. `first` and
 * `next` are starts of appointments that were not cancelled; `next` has not begun.
 */
export function countAppointments(appointments: readonly Appointment[], now: Instant): AppointmentCounts {
  const active = appointments.filter(({ status }) => status === 'active');
  const cancelled = appointments.filter(({ status }) => status === 'cancelled');
  const byProvider = cancelled.filter(({ cancelledBy }) => cancelledBy === 'provider').length;
  const ahead = active.filter(({ startsAt }) => startsAt > now);
  return {
    ahead: ahead.length,
    kept: active.filter(({ endsAt, noShow }) => endsAt <= now && !noShow).length,
    noShows: active.filter(({ noShow }) => noShow).length,
    cancelledByClient: cancelled.length - byProvider,
    cancelledByProvider: byProvider,
    first: earliest(active),
    next: earliest(ahead),
  };
}

function earliest(appointments: readonly Appointment[]): Instant | null {
  return appointments.reduce<Instant | null>(
    (found, { startsAt }) => (found === null || startsAt < found ? startsAt : found),
    null,
  );
}
