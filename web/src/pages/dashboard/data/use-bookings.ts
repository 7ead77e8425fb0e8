// The provider's appointments in a range, and those that changed of late: live, cancelled ones included.
import { useMemo } from 'react';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { OwnBooking, Range } from './day-data.ts';
import type { Live } from './live.ts';
import { useDayData } from './own-data-context.tsx';
import { useLive } from './use-live.ts';

/** Those that begin in the range, earliest first. Reads one document for each, at most 500. */
export function useBookings({ from, to }: Range): Live<readonly OwnBooking[]> {
  return useLive(useDayData().bookings.of({ from, to }));
}

/** Those booked, moved or cancelled since then, newest first. Reads one document for each, at most 20. */
export function useChangedBookings(since: Instant): Live<readonly OwnBooking[]> {
  const live = useLive(useDayData().changed.of(since));
  return useMemo(
    () =>
      live.kind === 'ok'
        ? { kind: 'ok', value: [...live.value].sort((a, b) => b.stampedAt - a.stampedAt) }
        : live,
    [live],
  );
}
