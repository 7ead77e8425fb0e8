// All about the client of an appointment, asked anew whenever an appointment changes.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { clockFromResponse, type WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { callProvider } from '../account/call-provider.ts';
import { CallProblem } from '../account/call-queries.ts';
import type { Live } from './live.ts';
import { setTrueClock } from './true-clock.ts';
import { useAskedAnew } from './use-asked-anew.ts';

type Viewed = ResponseOf<'viewClient'>;

export type ClientAppointment = ReturnType<typeof appointmentFrom>;

export interface OwnClient extends Pick<Viewed, 'email' | 'name' | 'counts'> {
  /** All that the appointments have, newest first. */
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly timeZones: readonly string[];
  readonly locales: readonly string[];
  /** Of the provider's zone: from the first listed appointment to more than a year ahead. */
  readonly clock: WallClock;
  /** Of the first of `timeZones`. Null where the service does not know it. */
  readonly theirClock: WallClock | null;
  /** Newest first. */
  readonly appointments: readonly ClientAppointment[];
}

export interface Client {
  readonly client: Live<OwnClient>;
  /** Loads earlier appointments; null if all are there. */
  readonly more: (() => void) | null;
  readonly isLoadingMore: boolean;
}

/**
 * `missing`: no such appointment. Reads the client's appointments, at most 201, and a problem for each of the
 * newest fifty: when something was booked, moved or cancelled, and every minute while the page is in sight.
 */
export function useClient(booking: string): Client {
  useAskedAnew('viewClient');
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['viewClient', booking],
    queryFn: ({ pageParam }) => ask(booking, pageParam),
    initialPageParam: '',
    getNextPageParam: ({ isMore, appointments }) => (isMore ? appointments.at(-1)?.id : undefined),
    refetchInterval: 60_000,
    refetchOnMount: 'always',
  });
  return useMemo(() => {
    const more = hasNextPage ? () => void fetchNextPage() : null;
    if (data)
      return {
        client: { kind: 'ok', value: clientFrom(data.pages) },
        more,
        isLoadingMore: isFetchingNextPage,
      };
    const why = isMissing(error) ? ('missing' as const) : ('broken' as const);
    const client = error ? ({ kind: 'failed', why } as const) : ({ kind: 'loading' } as const);
    return { client, more, isLoadingMore: isFetchingNextPage };
  }, [data, error, hasNextPage, isFetchingNextPage, fetchNextPage]);
}

export interface AppointmentsBefore {
  readonly count: number;
  /** There are earlier ones that were not counted. */
  readonly isMore: boolean;
}

/** How many of the same client's appointments began before, cancelled ones left out. Null: not known. */
export function useAppointmentsBefore(booking: string): AppointmentsBefore | null {
  const { client, more } = useClient(booking);
  if (client.kind !== 'ok') return null;
  const { appointments } = client.value;
  const own = appointments.find(({ id }) => id === booking);
  if (!own) return null;
  const before = appointments.filter(
    ({ status, startsAt }) => status === 'active' && startsAt < own.startsAt,
  );
  return { count: before.length, isMore: more !== null };
}

async function ask(booking: string, after: string): Promise<Viewed> {
  const outcome = await callProvider('viewClient', { booking, ...(after === '' ? {} : { after }) });
  if (outcome.kind !== 'ok') throw new CallProblem('viewClient', outcome);
  setTrueClock(outcome.response.now);
  return outcome.response;
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof CallProblem)) return false;
  const { problem } = error;
  return problem.kind === 'refused' && problem.details.reason === 'not-found';
}

function clientFrom(pages: readonly Viewed[]): OwnClient {
  const [first] = pages;
  const last = pages.at(-1);
  if (!first || !last) throw new Error('an answer without a page');
  const { email, name, counts } = first;
  const all = (part: 'names' | 'phones' | 'timeZones' | 'locales') => [
    ...new Set(pages.flatMap((page) => page[part])),
  ];
  const { visitor } = first.clocks;
  return {
    ...{ email, name, counts },
    names: all('names'),
    phones: all('phones'),
    timeZones: all('timeZones'),
    locales: all('locales'),
    // The last one reaches back the furthest.
    clock: clockFromResponse(last.clocks.provider),
    theirClock: visitor && clockFromResponse(visitor),
    appointments: pages.flatMap(({ appointments }) => appointments.map(appointmentFrom)),
  };
}

function appointmentFrom({
  startsAt,
  endsAt,
  stampedAt,
  undelivered,
  ...rest
}: Viewed['appointments'][number]) {
  return {
    ...rest,
    startsAt: instantFromIso(startsAt),
    endsAt: instantFromIso(endsAt),
    stampedAt: instantFromIso(stampedAt),
    undelivered: undelivered && { ...undelivered, at: instantFromIso(undelivered.at) },
  };
}
