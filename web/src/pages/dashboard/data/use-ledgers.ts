// The ledgers of some local dates, live: each change of what is taken is news.
import { addDays, type IsoDate } from '@holdfast/contract/time/local-date.ts';
import { useDayData } from './own-data-context.tsx';
import { useLive } from './use-live.ts';

/** Reads `count` + 2 documents: local dates reach into the UTC days beside them. */
export function useLedgers(from: IsoDate, count: number) {
  return useLive(useDayData().ledgers.of({ first: addDays(from, -1), last: addDays(from, count) }));
}
