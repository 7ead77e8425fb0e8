// What the audit reads of one provider: owners, cells and ledgers of time to come, all at one read time.
import type { StoredTime, TimeOwner } from '@holdfast/core/booking/compare-time.ts';
import { cellMs } from '@holdfast/core/booking/taken-time.ts';
import { type Instant, type Interval, isoFromInstant } from '@holdfast/core/time/instant.ts';
import { type IsoDate, isoDate } from '@holdfast/core/time/local-date.ts';
import { type Firestore, Timestamp, type Transaction } from 'firebase-admin/firestore';
import { bookingFromSnapshot } from './booking-documents.ts';
import { holdFromSnapshot } from './hold-documents.ts';
import { ledgerEntriesAtAnyTime } from './ledger-documents.ts';
import { providerDocument } from './paths.ts';
import { queries, queryFrom } from './queries.ts';

// A year of cells, every one of them taken, with room to spare; a provider beyond that is reported as too large.
const mostDocuments = 120_000;

export interface TimeSnapshot {
  readonly owners: readonly TimeOwner[];
  readonly stored: StoredTime;
}

export function readTimeSnapshot(db: Firestore, providerId: string, now: Instant): Promise<TimeSnapshot> {
  return db.runTransaction((transaction) => readAll(db, transaction, providerId, now), { readOnly: true });
}

async function readAll(
  db: Firestore,
  transaction: Transaction,
  providerId: string,
  now: Instant,
): Promise<TimeSnapshot> {
  const provider = providerDocument(db, providerId);
  const today = isoFromInstant(now).slice(0, 10);
  const firstCell = String(Math.floor(now / cellMs));
  const [bookings, holds, cells, ledgers] = await Promise.all([
    transaction.get(
      queryFrom(
        db.collection('bookings'),
        queries.activeBookingsOfProvider,
        [providerId, 'active', Timestamp.fromMillis(now)],
        mostDocuments,
      ),
    ),
    transaction.get(
      queryFrom(db.collection('holds'), queries.heldHoldsOfProvider, [providerId, 'held'], mostDocuments),
    ),
    transaction.get(queryFrom(provider.collection('cells'), queries.cellsFrom, [firstCell], mostDocuments)),
    transaction.get(queryFrom(provider.collection('ledger'), queries.ledgersFrom, [today], mostDocuments)),
  ]);
  const owners: TimeOwner[] = [
    ...bookings.docs.flatMap((snapshot) =>
      ownerOf('b', bookingFromSnapshot(snapshot)?.agreement.taken, snapshot.id),
    ),
    ...holds.docs.flatMap((snapshot) => ownerOf('h', holdFromSnapshot(snapshot)?.taken, snapshot.id)),
  ].filter(({ taken }) => taken.to > now);
  const ledger = new Map<IsoDate, ReadonlyMap<string, Interval>>(
    ledgers.docs.map((snapshot) => [
      isoDate(snapshot.id),
      new Map(ledgerEntriesAtAnyTime([snapshot]).map((entry) => [entry.id, entry.taken])),
    ]),
  );
  return {
    owners,
    stored: {
      cells: new Map(cells.docs.map((snapshot) => [Number(snapshot.id), String(snapshot.get('owner'))])),
      ledger,
    },
  };
}

function ownerOf(kind: 'b' | 'h', taken: Interval | undefined, id: string): TimeOwner[] {
  return taken ? [{ owner: `${kind}:${id}`, taken }] : [];
}
