// The ledger: per provider and UTC day, what is taken. Pages list from it; it never decides.
import { ledgerDaysOf } from '@holdfast/core/booking/taken-time.ts';
import { type Instant, instant, type Interval, minuteMs } from '@holdfast/core/time/instant.ts';
import { limits } from '@holdfast/contract/limits.ts';
import {
  type DocumentReference,
  type DocumentSnapshot,
  FieldPath,
  type Firestore,
  Timestamp,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { ledgerDocument } from './paths.ts';

const timestamp = z.instanceof(Timestamp);

/** One entry of `ledger/{day}.entries`: the interval with buffers, and what stands behind it. */
const entrySchema = z.object({
  from: timestamp,
  to: timestamp,
  kind: z.enum(['booking', 'hold']),
  type: z.string(),
  start: timestamp,
  until: z.nullable(timestamp),
});
const ledgerSchema = z.object({ entries: z.optional(z.record(z.string(), entrySchema)) });

export interface LedgerEntry {
  readonly taken: Interval;
  readonly type: string;
  readonly start: Instant;
}

/** The ledgers of every UTC day that a slot between `from` and `to` could touch with the longest buffers. */
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

/** What the ledgers say is taken; days without a document are free. An interval over midnight comes once per day, which the engine does not mind. */
export function takenFromLedgers(snapshots: readonly DocumentSnapshot[]): Interval[] {
  const taken: Interval[] = [];
  for (const snapshot of snapshots) {
    const { entries = {} } = snapshot.exists ? z.parse(ledgerSchema, snapshot.data()) : {};
    for (const entry of Object.values(entries)) {
      taken.push({ from: instant(entry.from.toMillis()), to: instant(entry.to.toMillis()) });
    }
  }
  return taken;
}

/**
 * The write that puts a booking into one ledger: the whole entry, replaced or added under its id, in one merge that does
 * not read. Never a leaf merge (it would keep parts of an older entry), never `update` (the day may have no document yet).
 */
export function ledgerWrite(id: string, entry: LedgerEntry) {
  return {
    data: {
      v: 1,
      entries: {
        [id]: {
          from: Timestamp.fromMillis(entry.taken.from),
          to: Timestamp.fromMillis(entry.taken.to),
          kind: 'booking',
          type: entry.type,
          start: Timestamp.fromMillis(entry.start),
          until: null,
        },
      },
    },
    options: { mergeFields: [new FieldPath('v'), new FieldPath('entries', id)] },
  };
}
