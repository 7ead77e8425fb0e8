// Records of changes: what `cancel` and `move` answered for a key, kept for two days.
import { dayMs, type Instant, instant } from '@holdfast/core/time/instant.ts';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { Expiring, Whole } from './written.ts';

const timestamp = z.instanceof(Timestamp);

/** `idempotency/{op:hash}`. The times are those that were answered: the booking may have moved on since. */
const recordSchema = z.object({
  v: z.literal(1),
  payloadHash: z.string(),
  startsAt: timestamp,
  endsAt: timestamp,
  linkVersion: z.number(),
  stampedAt: timestamp,
});

export interface ChangeRecord {
  readonly payloadHash: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The version of the link that the change made valid. */
  readonly linkVersion: number;
  readonly stampedAt: Instant;
}

export function changeRecordFromSnapshot(snapshot: DocumentSnapshot | undefined): ChangeRecord | null {
  if (!snapshot?.exists) return null;
  const stored = z.parse(recordSchema, snapshot.data());
  return {
    payloadHash: stored.payloadHash,
    startsAt: instant(stored.startsAt.toMillis()),
    endsAt: instant(stored.endsAt.toMillis()),
    linkVersion: stored.linkVersion,
    stampedAt: instant(stored.stampedAt.toMillis()),
  };
}

/** Kept for two days from `now`, which is when the change was made unless nothing had to be changed. */
export function changeRecordData(
  record: ChangeRecord,
  now: Instant = record.stampedAt,
): Whole<typeof recordSchema> & Expiring {
  return {
    v: 1,
    payloadHash: record.payloadHash,
    startsAt: Timestamp.fromMillis(record.startsAt),
    endsAt: Timestamp.fromMillis(record.endsAt),
    linkVersion: record.linkVersion,
    stampedAt: Timestamp.fromMillis(record.stampedAt),
    expiresAt: Timestamp.fromMillis(now + 2 * dayMs),
  };
}
