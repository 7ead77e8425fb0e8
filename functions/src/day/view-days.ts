// `viewDays`: the open hours and the free times of a stretch of days, by the engine that lists for clients.
import { limits } from '@holdfast/contract/limits.ts';
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { dayMs, type Instant, instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber, dayNumberFromDate, isoDate } from '@holdfast/contract/time/local-date.ts';
import { openWindows } from '@holdfast/core/availability/open-windows.ts';
import { ok } from '@holdfast/core/result.ts';
import { endOfLocalDay, localDayAt } from '@holdfast/core/time/local-day.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { clockOver } from '../page/clock-parts.ts';
import { readFreeStarts } from '../page/read-free-starts.ts';
import { ledgerDocumentsFor } from '../store/ledgers.ts';
import { type Provider, readVisibleTypes } from '../store/providers.ts';
import { readDocuments } from '../store/read-documents.ts';
import { openWithin } from './open-within.ts';

type Day = ResponseOf<'viewDays'>['days'][number];

/** Reads the visible types once and the range's ledgers once, and for a limited type up to four counts. */
export async function viewDays(
  { db, now: clock }: Deps,
  request: RequestOf<'viewDays'>,
  provider: Provider,
): Promise<Outcome<'viewDays'>> {
  const now = clock();
  const { timeZone: zone, availability } = provider;
  const first = dayNumberFromDate(isoDate(request.from));
  const ends = Array.from({ length: request.days + 1 }, (_, index) => endOfLocalDay(zone, first - 1 + index));
  const [from = now] = ends;
  const to = ends.at(-1) ?? from;
  const ahead = instant(to + limits.blockAheadDays * dayMs);
  const free = await countFree(db, provider, { from, to, now });
  const windows = openWindows(availability, from, to);
  const days = ends.slice(1).map((end, index): Day => {
    const start = ends[index] ?? end;
    return {
      date: dateFromDayNumber(first + index),
      open: openWithin(windows, start, end),
      freeCount: free.get(first + index) ?? 0,
    };
  });
  return ok({
    now: isoFromInstant(now),
    clock: clockOver(zone, [now, from, ahead]),
    days,
  });
}

/** By local day, each start once however many types offer it. */
async function countFree(
  db: Deps['db'],
  provider: Provider,
  range: { readonly from: Instant; readonly to: Instant; readonly now: Instant },
): Promise<ReadonlyMap<number, number>> {
  const [types, ledgers] = await Promise.all([
    readVisibleTypes(db, provider.id),
    readDocuments(db, ledgerDocumentsFor(db, provider.id, range.from, range.to)),
  ]);
  const lists = await Promise.all(
    types.map((type) => readFreeStarts(db, provider, type, ledgers, { ...range, own: null })),
  );
  const counts = new Map<number, number>();
  for (const start of new Set(lists.flat())) {
    const day = localDayAt(provider.timeZone, start);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
