// The reminders of one appointment: when each is due, and which are skipped from the start.
import { type Instant, instant, minuteMs } from '@holdfast/contract/time/instant.ts';

export interface PlannedReminder {
  readonly offsetMinutes: number;
  readonly dueAt: Instant;
  /** Null = it waits for its time. `booked-late`: the booking or the move came after that time. */
  readonly skipped: 'booked-late' | 'stopped' | null;
}

/** One for each offset, earliest first. Repeated offsets count once. */
export function planReminders(
  appointment: {
    readonly startsAt: Instant;
    readonly reminderMinutes: readonly number[];
    readonly remindersStopped: boolean;
  },
  now: Instant,
): PlannedReminder[] {
  const offsets = [...new Set(appointment.reminderMinutes)].sort((a, b) => b - a);
  return offsets.map((offsetMinutes) => {
    const dueAt = instant(appointment.startsAt - offsetMinutes * minuteMs);
    if (appointment.remindersStopped) return { offsetMinutes, dueAt, skipped: 'stopped' };
    return { offsetMinutes, dueAt, skipped: dueAt <= now ? 'booked-late' : null };
  });
}

/** Whether a client may still expect a reminder. `off`: they were stopped. `none`: it is too late for one. */
export function remindersAhead(
  appointment: Parameters<typeof planReminders>[0] & { readonly status: 'active' | 'cancelled' },
  now: Instant,
): 'on' | 'off' | 'none' {
  if (appointment.status !== 'active' || appointment.startsAt <= now) return 'none';
  if (appointment.remindersStopped) return 'off';
  return planReminders(appointment, now).some(({ skipped }) => skipped === null) ? 'on' : 'none';
}
