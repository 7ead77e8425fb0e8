// Stored results of changes: what `cancel` or `move` did under a key, kept for two days.
import type { Stored } from '@holdfast/contract/documents/stored.ts';
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { storedTime } from './stored-time.ts';
import type { Expiring, Whole } from './written.ts';

/** `idempotency/{op:hash}`. The times are those of the response; the booking may have moved since. */
const schema = z.object({
  v: z.literal(1),
  payloadHash: z.string(),
  startsAt: storedTime,
  endsAt: storedTime,
  /** The version that the change made. Older records have none: theirs is one less than the link's. */
  version: z.optional(z.number()),
  /** The link version that the change made. */
  linkVersion: z.number(),
  stampedAt: storedTime,
});

export type ChangeRecord = Omit<Stored<typeof schema>, 'v'>;

export function changeRecordFromSnapshot(snapshot: DocumentSnapshot | undefined): ChangeRecord | null {
  return snapshot?.exists ? z.parse(schema, snapshot.data()) : null;
}

/** Kept for two days from `now`, which a move to the same start names because it changes nothing. */
export function changeRecordData(
  record: ChangeRecord & { readonly version: number },
  now: Instant = record.stampedAt,
): Whole<typeof schema> & Expiring {
  return {
    v: 1,
    payloadHash: record.payloadHash,
    startsAt: Timestamp.fromMillis(record.startsAt),
    endsAt: Timestamp.fromMillis(record.endsAt),
    version: record.version,
    linkVersion: record.linkVersion,
    stampedAt: Timestamp.fromMillis(record.stampedAt),
    expiresAt: Timestamp.fromMillis(now + 2 * dayMs),
  };
}
