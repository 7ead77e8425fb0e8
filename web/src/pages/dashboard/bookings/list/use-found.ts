// One list of bookings, a page after the other, asked anew whenever one of them may have changed.
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { InputOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { dayMs, instant } from '@holdfast/contract/time/instant.ts';
import { callProvider } from '../../account/call-provider.ts';
import { CallProblem } from '../../account/call-queries.ts';
import { setTrueClock, trueNow } from '../../data/true-clock.ts';
import { useChangedBookings } from '../../data/use-bookings.ts';
import { byDay, type FoundDay } from '../model/by-day.ts';

export interface Found {
  readonly kind: 'loading' | 'failed' | 'ok';
  readonly days: readonly FoundDay[];
  readonly count: number;
  /** What is shown belongs to the former question; the answer is on its way. */
  readonly isFormer: boolean;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly more: () => void;
  readonly retry: () => void;
}

const firstPage: ResponseOf<'findBookings'>['after'] = null;

/** Reads one document for each booking that it shows, and at most 250 for a page where few of them match. */
export function useFound(input: InputOf<'findBookings'>): Found {
  const query = useInfiniteQuery({
    queryKey: ['findBookings', input],
    queryFn: ({ pageParam }) => ask({ ...input, ...(pageParam === null ? {} : { after: pageParam }) }),
    initialPageParam: firstPage,
    getNextPageParam: ({ after }) => after,
    placeholderData: keepPreviousData,
    // What a place further on did, such as marking a no-show, shows on coming back.
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
  });
  useNews();
  const { data, isError, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  const days = useMemo(() => byDay(data?.pages ?? []), [data]);
  return {
    kind: data ? 'ok' : isError ? 'failed' : 'loading',
    days,
    count: days.reduce((sum, { rows }) => sum + rows.length, 0),
    isFormer: isPlaceholderData,
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    more: () => void fetchNextPage(),
    retry: () => void refetch(),
  };
}

/** When something is booked, moved or cancelled, all lists are asked again. */
function useNews(): void {
  const queries = useQueryClient();
  const since = useMemo(() => instant(Math.floor(trueNow() / dayMs) * dayMs), []);
  const changed = useChangedBookings(since);
  const known = useRef(changed);
  useEffect(() => {
    const isNews = known.current.kind === 'ok' && known.current !== changed;
    known.current = changed;
    if (isNews) void queries.invalidateQueries({ queryKey: ['findBookings'] });
  }, [changed, queries]);
}

async function ask(input: InputOf<'findBookings'>): Promise<ResponseOf<'findBookings'>> {
  const outcome = await callProvider('findBookings', input);
  if (outcome.kind !== 'ok') throw new CallProblem('findBookings', outcome);
  setTrueClock(outcome.response.now);
  return outcome.response;
}
