// The ledger lists what is taken, per provider and UTC day. Pages read it; it decides nothing.
import { ledgerEntrySchema, ledgerSchema } from '@holdfast/contract/documents/ledger.ts';
import type { TimeEntry } from '@holdfast/core/booking/time-owner.ts';
import { blocksLists } from '@holdfast/core/booking/hold-clock.ts';
import { ledgerDaysOf } from '@holdfast/core/slots/taken-time.ts';
import { dayMs, type Instant, instant, type Interval, minuteMs } from '@holdfast/contract/time/instant.ts';
import { limits } from '@holdfast/contract/limits.ts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldPath,
  FieldValue,
  type Firestore,
  Timestamp,
  type Transaction,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { ledgerDocument } from './paths.ts';
import { storedTime } from './stored-time.ts';
import type { Expiring, Whole } from './written.ts';

const entrySchema = ledgerEntrySchema(storedTime);

/** Entries for a merge, which puts in and takes out whole entries. */
interface SomeEntries extends Partial<Expiring> {
  readonly v: 1;
  readonly entries: Readonly<Record<string, Whole<typeof entrySchema> | FieldValue>>;
}

/** How long a ledger stays after its day. Limited weeks and lists look back only a few days. */
const keptMs = 30 * dayMs;

export interface LedgerEntry extends TimeEntry {
  readonly id: string;
}

/** The ledgers of every UTC day that a slot between `from` and `to` can touch with the longest buffers. */
export function ledgerDocumentsFor(
  db: Firestore,
  providerId: string,
  from: number,
  to: number,
): DocumentReference[] {
  const reach = limits.bufferMinutes.max * minuteMs;
  const days = ledgerDaysOf({ from: instant(from - reach), to: instant(to + reach) });
  return days.map((day) => ledgerDocument(db, providerId, day));
}

/** The entries that count at `now`: bookings, blocks, and holds that have not lapsed. Each appears once. */
export function ledgerEntries(snapshots: readonly DocumentSnapshot[], now: Instant): LedgerEntry[] {
  return ledgerEntriesAtAnyTime(snapshots).filter(({ until }) => until === null || blocksLists(until, now));
}

/** All entries, lapsed holds included. Unreadable ones are left out: their cells still protect the time. */
export function ledgerEntriesAtAnyTime(snapshots: readonly DocumentSnapshot[]): LedgerEntry[] {
  const found = new Map<string, LedgerEntry>();
  for (const snapshot of snapshots) {
    for (const [id, entry] of timeEntries(snapshot)) if (entry) found.set(id, { id, ...entry });
  }
  return [...found.values()];
}

/** Each entry of one day by its id. Null if it cannot be read. */
export function timeEntries(snapshot: DocumentSnapshot): ReadonlyMap<string, TimeEntry | null> {
  const { success, data } = z.safeParse(ledgerSchema, snapshot.data() ?? {});
  return new Map(
    Object.entries((success && data.entries) || {}).map(([id, stored]) => [id, entryFrom(stored)]),
  );
}

function entryFrom(stored: unknown): TimeEntry | null {
  const { success, data } = z.safeParse(entrySchema, stored);
  if (!success) return null;
  const { from, to, ...entry } = data;
  return { ...entry, taken: { from, to } };
}

/**
 * Merges once per day, without reading. Entries go in and out whole: merging leaves would keep parts of an
 * older entry, and `update` fails if the day has no document yet.
 */
export function writeLedger(
  db: Firestore,
  transaction: Transaction,
  providerId: string,
  change: {
    readonly put: LedgerEntry | null;
    readonly remove: readonly { readonly id: string; readonly taken: Interval }[];
  },
): void {
  const days = new Map<string, Record<string, Whole<typeof entrySchema> | FieldValue>>();
  const changesOf = (day: string) => {
    const known = days.get(day) ?? {};
    days.set(day, known);
    return known;
  };
  for (const gone of change.remove) {
    for (const day of ledgerDaysOf(gone.taken)) changesOf(day)[gone.id] = FieldValue.delete();
  }
  if (change.put) {
    for (const day of ledgerDaysOf(change.put.taken)) changesOf(day)[change.put.id] = entryData(change.put);
  }
  for (const [day, entries] of days) {
    const fields = Object.keys(entries).map((id) => new FieldPath('entries', id));
    const expiresAt = Timestamp.fromMillis(Date.parse(day) + keptMs);
    const data: SomeEntries = { v: 1, entries, expiresAt };
    transaction.set(ledgerDocument(db, providerId, day), data, {
      mergeFields: ['v', 'expiresAt', ...fields],
    });
  }
}

/** For a merge that names only this entry. */
export function withoutEntry(id: string): SomeEntries {
  return { v: 1, entries: { [id]: FieldValue.delete() } };
}

function entryData(entry: LedgerEntry): Whole<typeof entrySchema> {
  return {
    from: Timestamp.fromMillis(entry.taken.from),
    to: Timestamp.fromMillis(entry.taken.to),
    kind: entry.kind,
    type: entry.type,
    start: Timestamp.fromMillis(entry.start),
    until: entry.until === null ? null : Timestamp.fromMillis(entry.until),
  };
}
