// One date as the service explains it, asked anew whenever something that decides it changes.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { isoDate } from '@holdfast/contract/time/local-date.ts';
import type { CallProblem } from '../account/call-queries.ts';
import { callQuery } from '../account/call-queries.ts';
import { useProfile, useTypes } from '../data/own-data-context.tsx';
import { useLedgers } from '../data/use-ledgers.ts';
import { type Day, dayFrom } from './model/day.ts';

export interface Explained {
  /** Null until the first answer. */
  readonly day: Day | null;
  /** The answer to what is asked now is on its way. */
  readonly isFormer: boolean;
  readonly problem: CallProblem<'explainSlots'>['problem'] | null;
  readonly retry: () => void;
}

/** Beside what the service reads, three ledgers are followed live. Every minute it is asked anew. */
export function useExplained(input: InputOf<'explainSlots'>): Explained {
  const queries = useQueryClient();
  const ledgers = useLedgers(isoDate(input.date), 1);
  const profile = useProfile();
  const types = useTypes();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...callQuery('explainSlots', input),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  const known = useRef([ledgers, profile, types]);
  useEffect(() => {
    const now = [ledgers, profile, types];
    const isNews = now.some(
      (live, index) => known.current[index]?.kind === 'ok' && live !== known.current[index],
    );
    known.current = now;
    if (isNews) void queries.invalidateQueries({ queryKey: ['explainSlots'] });
  }, [ledgers, profile, types, queries]);
  const day = useMemo(() => (data ? dayFrom(data) : null), [data]);
  return { day, isFormer: isPlaceholderData, problem: error?.problem ?? null, retry: () => void refetch() };
}
