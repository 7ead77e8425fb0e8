// How many holds one visitor has: a map of hold -> until in `limits/holds:{visitor}`.
import { blocksTakers } from '@holdfast/core/booking/hold-clock.ts';
import { dayMs, type Instant, instant } from '@holdfast/core/time/instant.ts';
import {
  type DocumentData,
  type DocumentSnapshot,
  FieldPath,
  FieldValue,
  Timestamp,
} from 'firebase-admin/firestore';
import * as z from 'zod/mini';

const holdLimitSchema = z.object({ holds: z.record(z.string(), z.instanceof(Timestamp)) });

/** The visitor's holds that still count at `now`, by id. */
export function liveHoldsOf(
  snapshot: DocumentSnapshot | undefined,
  now: Instant,
): ReadonlyMap<string, Instant> {
  if (!snapshot?.exists) return new Map();
  const { holds } = z.parse(holdLimitSchema, snapshot.data());
  const counted = Object.entries(holds).map(([id, until]) => [id, instant(until.toMillis())] as const);
  return new Map(counted.filter(([, until]) => blocksTakers(until, now)));
}

/** The whole document anew, for a compare-and-set. */
export function holdLimitData(holds: ReadonlyMap<string, Instant>, now: Instant): DocumentData {
  const stored = Object.fromEntries([...holds].map(([id, until]) => [id, Timestamp.fromMillis(until)]));
  return { v: 1, holds: stored, expiresAt: Timestamp.fromMillis(now + dayMs) };
}

/** A merge that takes one hold out, whatever else the document says, and leaves no document without TTL behind. */
export function holdLimitRemoval(holdId: string, now: Instant) {
  return {
    data: { v: 1, holds: { [holdId]: FieldValue.delete() }, expiresAt: Timestamp.fromMillis(now + dayMs) },
    options: { mergeFields: ['v', 'expiresAt', new FieldPath('holds', holdId)] },
  };
}
