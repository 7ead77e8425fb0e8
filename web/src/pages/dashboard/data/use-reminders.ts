// The reminders of one appointment, live: those that wait, and those that are skipped.
import type { OwnReminder } from './day-data.ts';
import type { Live } from './live.ts';
import { useDayData } from './own-data-context.tsx';
import { useLive } from './use-live.ts';

/** Reads one document for each reminder of its type. A month after the appointment they are gone. */
export function useReminders(booking: string): Live<readonly OwnReminder[]> {
  return useLive(useDayData().reminders.of(booking));
}
