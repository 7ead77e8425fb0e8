// Open hours and free times of some days, asked anew whenever time is taken or given back.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { InputOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { type IsoDate, isoDate } from '@holdfast/contract/time/local-date.ts';
import { clockFromResponse, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { callProvider } from '../account/call-provider.ts';
import { CallProblem } from '../account/call-queries.ts';
import type { Range } from './day-data.ts';
import type { Live } from './live.ts';
import { setTrueClock } from './true-clock.ts';
import { useLedgers } from './use-ledgers.ts';

export interface OwnDay {
  readonly date: IsoDate;
  /** Joined, whatever is taken. */
  readonly open: readonly Range[];
  /** Distinct starts that clients can book now, of any visible type. */
  readonly freeCount: number;
}

export interface OwnDays {
  /** Of the provider's zone: also for times far beyond the range. */
  readonly clock: WallClock;
  readonly days: readonly OwnDay[];
}

/**
 * While other days are on their way, the former ones stay. Reads `count` + 2 ledgers, beside what the service
 * reads: it is asked when one of them changes, and every minute while the page is in sight.
 */
export function useDays(from: IsoDate, count: number): Live<OwnDays> {
  const queries = useQueryClient();
  const ledgers = useLedgers(from, count);
  const known = useRef(ledgers);
  const { data, isError } = useQuery({
    queryKey: ['viewDays', from, count],
    queryFn: () => ask({ from, days: count }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  useEffect(() => {
    const isNews = known.current.kind === 'ok' && known.current !== ledgers;
    known.current = ledgers;
    if (isNews) void queries.invalidateQueries({ queryKey: ['viewDays'] });
  }, [ledgers, queries]);
  return useMemo(() => {
    if (data) return { kind: 'ok', value: daysFrom(data) };
    return isError ? { kind: 'failed', why: 'broken' } : { kind: 'loading' };
  }, [data, isError]);
}

async function ask(input: InputOf<'viewDays'>): Promise<ResponseOf<'viewDays'>> {
  const outcome = await callProvider('viewDays', input);
  if (outcome.kind !== 'ok') throw new CallProblem('viewDays', outcome);
  setTrueClock(outcome.response.now);
  return outcome.response;
}

function daysFrom({ clock, days }: ResponseOf<'viewDays'>): OwnDays {
  return {
    clock: clockFromResponse(clock),
    days: days.map(({ date, open, freeCount }) => ({
      date: isoDate(date),
      open: open.map((stretch) => ({
        from: instantFromIso(stretch.from),
        to: instantFromIso(stretch.to),
      })),
      freeCount,
    })),
  };
}
