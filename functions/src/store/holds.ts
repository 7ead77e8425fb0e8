// Stored holds: time reserved for one visitor, with the type as it was then.
import { heldSnapshotOf } from '@holdfast/contract/documents/booking-type.ts';
import { holdSchema } from '@holdfast/contract/documents/hold.ts';
import type { Stored } from '@holdfast/contract/documents/stored.ts';
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { LedgerEntry } from './ledgers.ts';
import { storedTime } from './stored-time.ts';
import type { Change, Expiring, Whole } from './written.ts';

const schema = holdSchema(storedTime);

/** `expiresAt` is set only when the hold ends. */
export type HoldChange = Change<typeof schema, Expiring>;

export type HoldState = Hold['state'];

export interface Hold extends Omit<Stored<typeof schema>, 'v' | 'claims'> {
  readonly id: string;
  /** Names of the limits in which the hold has a place. */
  readonly places: readonly string[];
}

/** A hold with its document's write time, the precondition of commits that build on it. */
export interface StoredHold extends Hold {
  readonly writtenAt: Timestamp;
}

export function holdFromSnapshot(snapshot: DocumentSnapshot | undefined): StoredHold | null {
  if (!snapshot?.exists || !snapshot.updateTime) return null;
  const { v: _, claims, ...stored } = z.parse(schema, snapshot.data());
  return { ...stored, id: snapshot.id, places: claims, writtenAt: snapshot.updateTime };
}

/** The hold if it is held at this provider, even a lapsed one, unless a commit has taken it over. */
export function heldAt(snapshot: DocumentSnapshot | undefined, providerId: string): StoredHold | null {
  const hold = holdFromSnapshot(snapshot);
  return hold?.state === 'held' && hold.providerId === providerId ? hold : null;
}

/** The ledger entry of an open hold. */
export function holdEntry({ id, taken, type, start, until }: Hold): LedgerEntry {
  return { kind: 'hold', id, taken, type: type.id, start, until };
}

export function holdDataFrom(hold: Hold): Whole<typeof schema> {
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

/** Ends a hold. Its document stays for a day, so that its visitor can learn what happened. */
export function endedHoldFields(state: Exclude<HoldState, 'held'>, now: Instant): HoldChange {
  return { state, expiresAt: Timestamp.fromMillis(now + dayMs) };
}

/** Null `places` leaves the places as they are. */
export function renewedHoldFields(until: Instant, places: readonly string[] | null): HoldChange {
  return { until: Timestamp.fromMillis(until), ...(places === null ? {} : { claims: places }) };
}
