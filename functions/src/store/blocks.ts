// Stored blocks: time that a provider takes for themselves, and the record of the key that took it.
import { blockSchema } from '@holdfast/contract/documents/block.ts';
import type { Stored } from '@holdfast/contract/documents/stored.ts';
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import type { LedgerEntry } from './ledgers.ts';
import { storedTime } from './stored-time.ts';
import type { Change, Expiring, Whole } from './written.ts';

const schema = blockSchema(storedTime);

export type BlockChange = Change<typeof schema, Expiring>;

export interface Block extends Omit<Stored<typeof schema>, 'v'> {
  readonly id: string;
}

/** A block with its document's write time, the precondition of commits that build on it. */
export interface StoredBlock extends Block {
  readonly writtenAt: Timestamp;
}

/** How long a block stays after its time, for the provider to look back at. */
const keptMs = 30 * dayMs;
/** How long a released block still answers to its key. */
const recordKeptMs = 2 * dayMs;

export function blockFromSnapshot(snapshot: DocumentSnapshot | undefined): StoredBlock | null {
  if (!snapshot?.exists || !snapshot.updateTime) return null;
  const { v: _, ...stored } = z.parse(schema, snapshot.data());
  return { ...stored, id: snapshot.id, writtenAt: snapshot.updateTime };
}

/** The ledger entry of an active block. No type has a limit for it, and it never lapses. */
export function blockEntry({ id, taken }: Block): LedgerEntry {
  return { kind: 'block', id, taken, type: '', start: taken.from, until: null };
}

export function blockDataFrom({ id: _, taken, createdAt, ...block }: Block): Whole<typeof schema> & Expiring {
  return {
    v: 1,
    ...block,
    taken: { from: Timestamp.fromMillis(taken.from), to: Timestamp.fromMillis(taken.to) },
    createdAt: Timestamp.fromMillis(createdAt),
    expiresAt: Timestamp.fromMillis(taken.to + keptMs),
  };
}

export function releasedBlockFields(now: Instant): BlockChange {
  return { status: 'released', expiresAt: Timestamp.fromMillis(now + recordKeptMs) };
}
