// The notices of some bookings: what was sent, to whom, and what became of it. Live.
import { useMemo } from 'react';
import type { OwnNotice } from './day-data.ts';
import type { Live } from './live.ts';
import { mergedLive } from './merged-live.ts';
import { useDayData } from './own-data-context.tsx';
import { useLive } from './use-live.ts';

/** Firestore asks for up to thirty values at once. */
const subjectsPerQuery = 30;

/** In the order of their promises. Reads every notice of these bookings, usually two to five each. */
export function useNotices(ids: readonly string[]): Live<readonly OwnNotice[]> {
  const { notices } = useDayData();
  const key = [...new Set(ids)].sort().join(' ');
  const source = useMemo(() => {
    const subjects = key.split(' ').filter(Boolean);
    const groups = Array.from({ length: Math.ceil(subjects.length / subjectsPerQuery) }, (_, index) =>
      subjects.slice(index * subjectsPerQuery, (index + 1) * subjectsPerQuery),
    );
    return mergedLive(
      groups.map((group) => notices.of(group)),
      (lists) => lists.flat().sort((a, b) => a.createdAt - b.createdAt),
    );
  }, [notices, key]);
  return useLive(source);
}
