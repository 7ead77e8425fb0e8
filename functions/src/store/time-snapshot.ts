// What the audit reads of one provider: owners, cells and ledgers of future time, at one read time.
import type { StoredTime } from '@holdfast/core/booking/compare-time.ts';
import { ownerOf, type TimeEntry, type TimeOwner } from '@holdfast/core/booking/time-owner.ts';
import { cellMs } from '@holdfast/core/slots/taken-time.ts';
import { type Instant, isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { type IsoDate, isoDate } from '@holdfast/contract/time/local-date.ts';
import { type Firestore, type Query, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { OnFault } from './on-fault.ts';
import { blockEntry, blockFromSnapshot } from './blocks.ts';
import { bookingEntry, bookingFromSnapshot } from './bookings.ts';
import { holdEntry, holdFromSnapshot } from './holds.ts';
import { timeEntries } from './ledgers.ts';
import { pagesOf } from './pages-of.ts';
import { providerDocument } from './paths.ts';
import { queries, queryFrom } from './queries.ts';

/** Two years of full cells. A provider with more is not audited, and the audit says so. */
const documentsLimit = 250_000;
export const snapshotPage = 1_000;

export interface TimeSnapshot {
  readonly owners: readonly TimeOwner[];
  readonly stored: StoredTime;
  /** Owners that cannot be read, so that it is unknown what time they own. */
  readonly unread: ReadonlySet<string>;
}

/** Reads pages in one read-only transaction and keeps only what is compared. Throws if there is too much. */
export function readTimeSnapshot(
  db: Firestore,
  providerId: string,
  now: Instant,
  onFault: OnFault,
  pageSize = snapshotPage,
): Promise<TimeSnapshot> {
  return db.runTransaction(
    async (transaction) => {
      const each = async (query: Query, take: (snapshot: QueryDocumentSnapshot) => void): Promise<void> => {
        let read = 0;
        for await (const page of pagesOf(query, pageSize, (wanted) => transaction.get(wanted))) {
          read += page.length;
          if (read > documentsLimit) throw new RangeError('more time than the audit can look at');
          for (const snapshot of page) take(snapshot);
        }
      };
      return readAll(db, providerId, { now, pageSize, onFault }, each);
    },
    { readOnly: true },
  );
}

async function readAll(
  db: Firestore,
  providerId: string,
  { now, pageSize, onFault }: { now: Instant; pageSize: number; onFault: OnFault },
  each: (query: Query, take: (snapshot: QueryDocumentSnapshot) => void) => Promise<void>,
): Promise<TimeSnapshot> {
  const provider = providerDocument(db, providerId);
  const owners: TimeOwner[] = [];
  const unread = new Set<string>();
  const takeOwner = (kind: TimeEntry['kind'], snapshot: QueryDocumentSnapshot): void => {
    try {
      const entry = entryOf[kind](snapshot);
      if (!entry || entry.taken.to <= now) return;
      const { id: _, ...time } = entry;
      owners.push({ owner: ownerOf(entry), ...time });
    } catch (error) {
      unread.add(ownerOf({ kind, id: snapshot.id }));
      onFault(error, snapshot.ref.path);
    }
  };
  const activeValues = [providerId, 'active', Timestamp.fromMillis(now)];
  const { activeBookingsOfProvider, activeBlocksOfProvider, heldHoldsOfProvider, cellsFrom, ledgersFrom } =
    queries;
  await each(
    queryFrom(db.collection('bookings'), activeBookingsOfProvider, activeValues, pageSize),
    (snapshot) => takeOwner('booking', snapshot),
  );
  await each(queryFrom(db.collection('blocks'), activeBlocksOfProvider, activeValues, pageSize), (snapshot) =>
    takeOwner('block', snapshot),
  );
  await each(
    queryFrom(db.collection('holds'), heldHoldsOfProvider, [providerId, 'held'], pageSize),
    (snapshot) => takeOwner('hold', snapshot),
  );
  const cells = new Map<number, string>();
  const firstCell = String(Math.floor(now / cellMs));
  await each(queryFrom(provider.collection('cells'), cellsFrom, [firstCell], pageSize), (snapshot) =>
    cells.set(Number(snapshot.id), String(snapshot.get('owner'))),
  );
  const ledger = new Map<IsoDate, ReadonlyMap<string, TimeEntry | null>>();
  const today = isoFromInstant(now).slice(0, 10);
  await each(queryFrom(provider.collection('ledger'), ledgersFrom, [today], pageSize), (snapshot) =>
    ledger.set(isoDate(snapshot.id), timeEntries(snapshot)),
  );
  return { owners, stored: { cells, ledger }, unread };
}

const entryOf = {
  block: (snapshot: QueryDocumentSnapshot) => {
    const block = blockFromSnapshot(snapshot);
    return block && blockEntry(block);
  },
  booking: (snapshot: QueryDocumentSnapshot) => {
    const booking = bookingFromSnapshot(snapshot);
    return booking && bookingEntry(booking);
  },
  hold: (snapshot: QueryDocumentSnapshot) => {
    const hold = holdFromSnapshot(snapshot);
    return hold && holdEntry(hold);
  },
};
