// What happened to an appointment, the latest first. Every appointment was booked at some time.
import type { OwnBooking } from '../../data/day-data.ts';

type Entry = OwnBooking['history'][number];

export interface HistoryLine extends Omit<Entry, 'by'> {
  /** Null in appointments from before their history was kept: nobody wrote down who booked. */
  readonly by: Entry['by'] | null;
}

export function historyOf({ history, createdAt }: Pick<OwnBooking, 'history' | 'createdAt'>): HistoryLine[] {
  const isWhole = history.some(({ what }) => what === 'booked');
  const begin: HistoryLine = {
    at: createdAt,
    what: 'booked',
    by: null,
    from: null,
    overrode: [],
    notice: null,
  };
  return [...(isWhole ? [] : [begin]), ...history].reverse();
}
