// One list of bookings, a page after the other, asked anew whenever one of them may have changed.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { InputOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { callProvider } from '../../account/call-provider.ts';
import { CallProblem } from '../../account/call-queries.ts';
import { setTrueClock } from '../../data/true-clock.ts';
import { useAskedAnew } from '../../data/use-asked-anew.ts';
import { byDay, type FoundDay } from '../model/by-day.ts';

export interface Found {
  readonly kind: 'loading' | 'failed' | 'ok';
  readonly days: readonly FoundDay[];
  readonly count: number;
  /** What is shown belongs to the former question; the answer is on its way. */
  readonly isFormer: boolean;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  /** The next page did not come. */
  readonly isMoreMissing: boolean;
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
  useAskedAnew('findBookings');
  const { data, isError, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  const days = useMemo(() => byDay(data?.pages ?? []), [data]);
  return {
    kind: data ? 'ok' : isError ? 'failed' : 'loading',
    days,
    count: days.reduce((sum, { rows }) => sum + rows.length, 0),
    isFormer: isPlaceholderData,
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    isMoreMissing: query.isFetchNextPageError,
    more: () => void fetchNextPage(),
    retry: () => void refetch(),
  };
}

async function ask(input: InputOf<'findBookings'>): Promise<ResponseOf<'findBookings'>> {
  const outcome = await callProvider('findBookings', input);
  if (outcome.kind !== 'ok') throw new CallProblem('findBookings', outcome);
  setTrueClock(outcome.response.now);
  return outcome.response;
}
