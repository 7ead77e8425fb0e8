// Answers of calls that must not stay behind what happens: they are asked for again.
import { useEffect, useMemo, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { dayMs, instant } from '@holdfast/contract/time/instant.ts';
import { trueNow } from './true-clock.ts';
import { useChangedBookings } from './use-bookings.ts';

/** Asks all queries of that name again when something is booked, moved or cancelled. */
export function useAskedAnew(name: string): void {
  const queries = useQueryClient();
  const openedAt = useMemo(() => trueNow(), []);
  const changed = useChangedBookings(instant(Math.floor(openedAt / dayMs) * dayMs));
  const known = useRef(changed);
  useEffect(() => {
    const before = known.current;
    known.current = changed;
    if (changed === before || changed.kind !== 'ok') return;
    // What the first look shows may be younger than the answer, which was asked for when the page opened.
    const isNews = before.kind === 'ok' || changed.value.some(({ stampedAt }) => stampedAt >= openedAt);
    if (isNews) void queries.invalidateQueries({ queryKey: [name] });
  }, [changed, name, openedAt, queries]);
}
