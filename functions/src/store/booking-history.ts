// The history of a booking: one more entry, for the commit of the change that it tells.
import { historyEntry } from '@holdfast/contract/documents/booking-history.ts';
import type { Stored } from '@holdfast/contract/documents/stored.ts';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import { boundedHistory } from '@holdfast/core/booking/bounded-history.ts';
import { Timestamp } from 'firebase-admin/firestore';
import { storedTime } from './stored-time.ts';
import type { Whole } from './written.ts';

const schema = historyEntry(storedTime);

type Entry = Stored<typeof schema>;

/** What somebody does to a booking. */
export type Act = Pick<Entry, 'what' | 'by'> & Partial<Omit<Entry, 'at'>>;

/** The whole history with one more entry, on condition that the booking is as it was read. */
export function historyWith(
  { history }: { readonly history: readonly Entry[] },
  act: Act,
  now: Instant,
): readonly Whole<typeof schema>[] {
  const entry: Entry = { at: now, from: null, overrode: [], notice: null, ...act };
  return boundedHistory([...history, entry]).map(({ at, from, ...told }) => ({
    ...told,
    at: Timestamp.fromMillis(at),
    from: from === null ? null : Timestamp.fromMillis(from),
  }));
}
