// Holds as they are stored: time reserved for one visitor, with the type as it was when it was reserved.
import {
  heldSnapshotOf,
  type HeldTypeSnapshot,
  heldTypeSnapshot,
} from '@holdfast/contract/documents/booking-type.ts';
import { dayMs, type Instant, instant, type Interval } from '@holdfast/core/time/instant.ts';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { Change, Expiring, Whole } from './written.ts';

const timestamp = z.instanceof(Timestamp);

/** `holds/{hash of the secret}`. `expiresAt` is the TTL field and is set only once the hold has ended. */
export const holdSchema = z.object({
  v: z.literal(1),
  providerId: z.string(),
  /** Names of limits. */
  claims: z.array(z.string()),
  state: z.enum(['held', 'released', 'ended', 'lost', 'booked']),
  start: timestamp,
  taken: z.object({ from: timestamp, to: timestamp }),
  until: timestamp,
  firstAt: timestamp,
  /** Fingerprint of the terms that `type` comes from; empty in documents from before there was one. */
  terms: z.prefault(z.string(), ''),
  type: heldTypeSnapshot,
});

/** What changes a hold that exists. */
export type HoldChange = Change<typeof holdSchema, Expiring>;

export type HoldState = z.infer<typeof holdSchema>['state'];

export interface Hold {
  readonly id: string;
  readonly providerId: string;
  /** The limits in which the hold has a place, by name. */
  readonly places: readonly string[];
  readonly state: HoldState;
  readonly start: Instant;
  readonly taken: Interval;
  readonly until: Instant;
  readonly firstAt: Instant;
  /** See `termsFrom`: what a visitor must have seen to book by this hold. */
  readonly terms: string;
  readonly type: HeldTypeSnapshot;
}

/** A hold together with when its document was last written: what commits that build on it name as precondition. */
export interface StoredHold extends Hold {
  readonly writtenAt: Timestamp;
}

export function holdFromSnapshot(snapshot: DocumentSnapshot | undefined): StoredHold | null {
  if (!snapshot?.exists || !snapshot.updateTime) return null;
  const stored = z.parse(holdSchema, snapshot.data());
  return {
    id: snapshot.id,
    providerId: stored.providerId,
    places: stored.claims,
    state: stored.state,
    start: instant(stored.start.toMillis()),
    taken: { from: instant(stored.taken.from.toMillis()), to: instant(stored.taken.to.toMillis()) },
    until: instant(stored.until.toMillis()),
    firstAt: instant(stored.firstAt.toMillis()),
    terms: stored.terms,
    type: stored.type,
    writtenAt: snapshot.updateTime,
  };
}

export function holdDataFrom(hold: Hold): Whole<typeof holdSchema> {
  return {
    v: 1,
    providerId: hold.providerId,
    claims: hold.places,
    state: hold.state,
    start: Timestamp.fromMillis(hold.start),
    taken: { from: Timestamp.fromMillis(hold.taken.from), to: Timestamp.fromMillis(hold.taken.to) },
    until: Timestamp.fromMillis(hold.until),
    firstAt: Timestamp.fromMillis(hold.firstAt),
    terms: hold.terms,
    type: heldSnapshotOf(hold.type),
  };
}

/** The fields that end a hold; its document stays for a day, so that its owner can be told what became of it. */
export function endedHoldFields(state: Exclude<HoldState, 'held'>, now: Instant): HoldChange {
  return { state, expiresAt: Timestamp.fromMillis(now + dayMs) };
}

/** `places` null = they stay as they are. */
export function renewedHoldFields(until: Instant, places: readonly string[] | null): HoldChange {
  return { until: Timestamp.fromMillis(until), ...(places === null ? {} : { claims: places }) };
}
