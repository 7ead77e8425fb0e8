// Holds as they are stored: time reserved for one visitor, with the type as it was when it was reserved.
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

/** What changes a hold that exists. `expiresAt` is set only once it has ended. */
export type HoldChange = Change<typeof schema, Expiring>;

export type HoldState = Hold['state'];

export interface Hold extends Omit<Stored<typeof schema>, 'v' | 'claims'> {
  readonly id: string;
  /** Names of the limits in which the hold has a place. */
  readonly places: readonly string[];
}

/** A hold together with when its document was last written: what commits that build on it name as precondition. */
export interface StoredHold extends Hold {
  readonly writtenAt: Timestamp;
}

export function holdFromSnapshot(snapshot: DocumentSnapshot | undefined): StoredHold | null {
  if (!snapshot?.exists || !snapshot.updateTime) return null;
  const { v: _, claims, ...stored } = z.parse(schema, snapshot.data());
  return { ...stored, id: snapshot.id, places: claims, writtenAt: snapshot.updateTime };
}

/** The hold, while it is held at this provider; also past its time, as long as nobody took it over. */
export function heldAt(snapshot: DocumentSnapshot | undefined, providerId: string): StoredHold | null {
  const hold = holdFromSnapshot(snapshot);
  return hold?.state === 'held' && hold.providerId === providerId ? hold : null;
}

/** What the ledgers should say of it while it is held. */
export function holdEntry({ id, taken, type, start, until }: Hold): LedgerEntry {
  return { id, taken, type: type.id, start, until };
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

/** The fields that end a hold; its document stays for a day, so that its owner can be told what became of it. */
export function endedHoldFields(state: Exclude<HoldState, 'held'>, now: Instant): HoldChange {
  return { state, expiresAt: Timestamp.fromMillis(now + dayMs) };
}

/** `places` null = they stay as they are. */
export function renewedHoldFields(until: Instant, places: readonly string[] | null): HoldChange {
  return { until: Timestamp.fromMillis(until), ...(places === null ? {} : { claims: places }) };
}
